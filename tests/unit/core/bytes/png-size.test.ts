import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPng, pngSize } from '@/lib/core/bytes/png-size';

const PICTURE = readFileSync('tests/support/pictures/record-dark.png');

function changed(at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(PICTURE.subarray(0, 40));
  copy.set(bytes, at);
  return copy;
}

test.each([
  ['a PNG', PICTURE, { width: 310, height: 568 }],
  ['its head alone', PICTURE.subarray(0, 24), { width: 310, height: 568 }],
  ['a head cut off', PICTURE.subarray(0, 23), null],
  ['another signature', changed(0, 0x88), null],
  ['a signature that a text transfer has changed', changed(4, 0x0a, 0x0a), null],
  ['no width', changed(16, 0, 0, 0, 0), null],
  ['no height', changed(20, 0, 0, 0, 0), null],
  ['nothing', new Uint8Array(), null],
])('%s', (_, bytes, size) => {
  expect(pngSize(bytes)).toEqual(size);
});

test('a PNG is known by its first eight bytes', () => {
  expect([isPng(PICTURE.subarray(0, 8)), isPng(PICTURE.subarray(0, 7)), isPng(changed(7, 0))]).toEqual([
    true,
    false,
    false,
  ]);
});
