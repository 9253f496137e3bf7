import { describe, expect, test } from 'vitest';
import { enlargeGrey } from '@/lib/core/code/enlarge-grey';

describe.each([1, 2, 3, 4])('%d times', (times) => {
  test('one grey stays one grey', () => {
    const even = enlargeGrey({ width: 5, height: 3, data: new Uint8Array(15).fill(77) }, times);
    expect(even).toEqual({
      width: 5 * times,
      height: 3 * times,
      data: new Uint8Array(15 * times * times).fill(77),
    });
  });
});

test('once is the picture itself', () => {
  const data = Uint8Array.of(0, 10, 200, 255, 128, 3);
  expect(enlargeGrey({ width: 3, height: 2, data }, 1).data).toEqual(data);
});

test('an edge goes over within one pixel, and neither side of it leaves black and white', () => {
  const data = Uint8Array.of(0, 0, 0, 255, 255, 255);
  const line = [...enlargeGrey({ width: 6, height: 1, data }, 4).data.subarray(0, 24)];
  expect(line.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(line.slice(10, 14)).toEqual([21, 88, 167, 234]);
  expect(line.slice(16)).toEqual([255, 255, 255, 255, 255, 255, 255, 255]);
});
