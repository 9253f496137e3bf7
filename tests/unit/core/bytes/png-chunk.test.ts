import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertChunk, readChunk } from '@/lib/core/bytes/png-chunk';

/** A 1 × 1 PNG written by another program. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const withText = insertChunk(PNG, '{"结果":"一致"}') ?? new Uint8Array();

test('a text put in comes out, Chinese included', () => {
  expect(readChunk(withText)).toBe('{"结果":"一致"}');
});

test('the chunk stands after IHDR and everything else stays as it was', () => {
  const added = withText.length - PNG.length;
  expect(withText.subarray(0, 33)).toEqual(PNG.subarray(0, 33));
  expect(withText.subarray(33 + added)).toEqual(PNG.subarray(33));
  expect(Buffer.from(withText.subarray(37, 52)).toString('latin1')).toBe('iTXtxueji-check');
});

test('a PNG without the chunk has no text', () => {
  expect(readChunk(PNG)).toBeNull();
});

test('bytes that are no PNG get no chunk', () => {
  expect(insertChunk(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'x')).toBeNull();
  expect(insertChunk(PNG.subarray(0, 20), 'x')).toBeNull();
});

test('a changed byte in the chunk makes it unread', () => {
  fc.assert(
    fc.property(fc.integer({ min: 37, max: 33 + withText.length - PNG.length - 1 }), (at) => {
      const damaged = withText.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(readChunk(damaged)).toBeNull();
    }),
  );
});

test('a length that points past the end, cut files and noise are survived', () => {
  fc.assert(fc.property(fc.nat(withText.length), (length) => readChunk(withText.subarray(0, length)) !== ''));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readChunk(bytes) === null));
  const endless = PNG.slice();
  endless.fill(0xff, 33, 37);
  expect(readChunk(endless)).toBeNull();
});

test('a text longer than 64 KiB is not read', () => {
  expect(readChunk(insertChunk(PNG, 'x'.repeat(70_000)) ?? PNG)).toBeNull();
});
