import { expect, test } from 'vitest';
import { type PixelSight, samePixelSight } from '@/lib/core/capture/pixel-sight';

const BOX = { left: 10, top: 20, width: 100, height: 30 };
function sight(change: Partial<typeof BOX> | null, viewWidth = 1280): PixelSight {
  return {
    viewWidth,
    spots: [{ key: '0.name.0', box: change && { ...BOX, ...change } }],
  };
}

test.each([
  ['nothing moved', sight({}), sight({}), true],
  ['a fraction of a pixel is rounding', sight({}), sight({ top: 20.4 }), true],
  ['a value that moved', sight({}), sight({ top: 21 }), false],
  ['a value that grew', sight({}), sight({ width: 102 }), false],
  ['a value that went out of sight', sight({}), sight(null), false],
  ['another zoom', sight({}), sight({}, 1024), false],
  ['another number of values', sight({}), { viewWidth: 1280, spots: [] }, false],
  ['another value', sight({}), { viewWidth: 1280, spots: [{ key: '0.level.0', box: BOX }] }, false],
])('a capture shows what was measured only if nothing moved: %s', (_what, one, other, same) => {
  expect(samePixelSight(one, other)).toBe(same);
});
