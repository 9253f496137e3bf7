import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/core/ocr/image/words';

const BYTES = Uint8ClampedArray.of(9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9);

test.each([
  ['where they begin on such a number', BYTES.slice(2, 10)],
  ['where they do not', BYTES.subarray(2, 10)],
])('two pixels are two numbers: %s', (_, data) => {
  expect([...wordsOf(data)]).toEqual([0x04030201, 0x08070605]);
});
