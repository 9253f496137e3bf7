import { expect, test } from 'vitest';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { usualGrey } from '@/lib/core/ocr/image/usual-grey';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';

test('the paper under dense writing is the paper, not the ink', () => {
  const grey = greyOf(drawnPixels(200, 60, writing(10, 20, 12), () => 240));
  expect([usualGrey(grey).at(80, 26), usualGrey(grey).at(199, 59)]).toEqual([240, 240]);
});

test('two papers in one picture are told apart', () => {
  const grey = greyOf(drawnPixels(400, 60, [], (x) => (x < 200 ? 30 : 220)));
  expect([usualGrey(grey).at(60, 30), usualGrey(grey).at(340, 30)]).toEqual([30, 220]);
});
