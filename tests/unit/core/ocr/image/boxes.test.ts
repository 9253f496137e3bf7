import { expect, test } from 'vitest';
import { bottomOf, inkWithin, joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';

const box = { left: 2, top: 3, width: 4, height: 6 };

test('edges of a box', () => {
  expect([rightOf(box), bottomOf(box), middleOf(box)]).toEqual([6, 9, 6]);
});

test('the box of two boxes holds both', () => {
  expect(joinBoxes(box, { left: 10, top: 0, width: 1, height: 1 })).toEqual({
    left: 2,
    top: 0,
    width: 9,
    height: 9,
  });
});

test('the ink within a box is as tight as it gets, and null where there is none', () => {
  const mask = { width: 4, height: 3, data: Uint8Array.from([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]) };
  expect(inkWithin(mask, { left: 0, top: 0, width: 9, height: 9 })).toEqual({
    left: 1,
    top: 1,
    width: 2,
    height: 2,
  });
  expect(inkWithin(mask, { left: 3, top: 0, width: 1, height: 3 })).toBeNull();
});
