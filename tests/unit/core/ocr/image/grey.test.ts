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

test('neighbours of one colour and of others, also in a part of a larger picture', () => {
  const [white, black, red] = [
    [255, 255, 255, 255],
    [0, 0, 0, 255],
    [255, 0, 0, 255],
  ];
  const data = new Uint8ClampedArray([...red, ...black, ...black, ...red, ...white, ...white].flat());
  const greys = (from: number, width: number) => [
    ...greyOf({ width, height: 1, data: data.subarray(4 * from) }).data,
  ];
  expect(greys(0, 6)).toEqual([76, 0, 0, 76, 255, 255]);
  expect(greys(2, 4)).toEqual([0, 76, 255, 255]);
});
