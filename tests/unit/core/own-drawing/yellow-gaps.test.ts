import { expect, test } from 'vitest';
import { hasYellowGaps } from '@/lib/core/own-drawing/yellow-gaps';
import { drawnPixels } from '@/tests/support/drawn-pixels';

const LINE = { left: 10, right: 100, top: 8, thick: 2, period: 9, count: 9 };

test.each([
  [[243, 217, 131], true],
  [[190, 184, 176], true],
  [[255, 255, 255], false],
  [[200, 200, 195], false],
] as const)('gaps of %o: ours is %s', (colour, ours) => {
  const picture = drawnPixels(120, 20, []);
  for (let x = 10; x < 100; x += 1) {
    if ((x - 10) % 9 < 6) continue;
    for (const y of [8, 9]) picture.data.set([...colour, 255], (y * 120 + x) * 4);
  }
  expect(hasYellowGaps(picture, LINE)).toBe(ours);
});
