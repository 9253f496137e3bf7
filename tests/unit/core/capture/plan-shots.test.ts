import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shot } from '@/lib/core/capture/capture-port';
import { expectedShots, nextTarget } from '@/lib/core/capture/plan-shots';

function shot(x: number, y: number, width: number, height: number): Shot {
  return {
    source: { left: 0, top: 0, width, height },
    offset: { x, y },
  };
}

describe('the next shot begins where nothing is shown yet', () => {
  test.each([
    ['before the first', [], { x: 0, y: 0 }],
    ['under the first, overlapping it a little', [shot(0, 0, 1000, 720)], { x: 0, y: 718 }],
    ['beside the first when the record is wider than the screen', [shot(0, 0, 600, 720)], { x: 598, y: 0 }],
    ['nowhere when all is shown', [shot(0, 0, 1000, 720), shot(0, 718, 1000, 782)], null],
    ['nowhere when less than a pixel is left', [shot(0, 0, 999.4, 1499.5)], null],
    [
      'where a scroll that stopped early left a gap',
      [shot(0, 0, 1000, 700), shot(0, 800, 1000, 700)],
      { x: 0, y: 698 },
    ],
  ])('%s', (_, shots, target) => {
    expect(nextTarget(shots, { width: 1000, height: 1500 })).toEqual(target);
  });
});

test.each([
  [{ width: 1000, height: 500 }, { width: 1000, height: 720 }, 1],
  [{ width: 1000, height: 3000 }, { width: 1000, height: 720 }, 5],
  [{ width: 1000, height: 3000 }, { width: 600, height: 720 }, 10],
])('a record of %o in views of %o takes %i shots', (size, view, count) => {
  expect(expectedShots(size, view)).toBe(count);
});

test('going where it says shows every record in as many shots as expected', () => {
  const length = fc.integer({ min: 10, max: 6000 });
  const side = fc.integer({ min: 200, max: 2000 });
  fc.assert(
    fc.property(length, length, side, side, (width, height, viewWidth, viewHeight) => {
      const size = { width, height };
      const view = { width: Math.min(viewWidth, width), height: Math.min(viewHeight, height) };
      const shots: Shot[] = [];
      for (let target = nextTarget(shots, size); target; target = nextTarget(shots, size)) {
        const x = Math.min(target.x, width - view.width);
        const y = Math.min(target.y, height - view.height);
        shots.push(shot(x, y, view.width, view.height));
        expect(shots.length).toBeLessThanOrEqual(expectedShots(size, view));
      }
      expect(shots.length).toBeGreaterThan(0);
    }),
  );
});
