import { expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';

test.each([
  ['black', [0, 0, 0, 255], 0],
  ['white', [255, 255, 255, 255], 255],
  ['red is darker than green', [255, 0, 0, 255], 76],
  ['green', [0, 255, 0, 255], 150],
  ['transparent shows the paper', [0, 0, 0, 0], 255],
  ['half transparent black', [0, 0, 0, 128], 127],
])('%s', (_, rgba, grey) => {
  expect([...greyOf({ width: 1, height: 1, data: new Uint8ClampedArray(rgba) }).data]).toEqual([grey]);
});
