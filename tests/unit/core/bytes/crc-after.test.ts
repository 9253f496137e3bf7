import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CRC_START, crcAfter } from '@/lib/core/bytes/crc-after';

function checksum(...chunks: Uint8Array[]): number {
  return (chunks.reduce(crcAfter, CRC_START) ^ 0xffffffff) >>> 0;
}
function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j is %i', (written, expected) => {
  expect(checksum(text(written))).toBe(expected);
});

test('chunks of any size give the checksum of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, at) => {
      expect(checksum(bytes.subarray(0, at), bytes.subarray(at))).toBe(checksum(bytes));
    }),
  );
});
