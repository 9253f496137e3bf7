import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCodes } from '@/lib/core/code/find-codes';
import { greyPart } from '@/lib/core/code/grey-part';
import type { Grey } from '@/lib/core/ocr/image/grey';
import type { Pixels } from '@/lib/core/record/pixels';
import { drawnCode, pasted } from '../../../support/drawn-code';

function greyOf(pixels: Pixels): Grey {
  return greyPart(pixels, { left: 0, top: 0, width: pixels.width, height: pixels.height }, 1);
}

const ONE = drawnCode('ONE', { module: 5, quiet: 4 });
const TWO = drawnCode('TWO', { module: 4, quiet: 4, inverted: true });

test('every code of a picture is found, light on dark too', () => {
  const picture = pasted({ width: 700, height: 400, grey: 255 }, [
    { left: 20, top: 30, pixels: ONE },
    { left: 400, top: 120, pixels: TWO },
  ]);
  expect([...findCodes(greyOf(picture))].sort()).toEqual(['ONE', 'TWO']);
});

test('a code that is there twice is told once', () => {
  const picture = pasted({ width: 700, height: 400, grey: 255 }, [
    { left: 20, top: 30, pixels: ONE },
    { left: 400, top: 120, pixels: ONE },
  ]);
  expect(findCodes(greyOf(picture))).toEqual(['ONE']);
});

test('the picture is left as it is', () => {
  const grey = greyOf(pasted({ width: 300, height: 300, grey: 255 }, [{ left: 20, top: 30, pixels: ONE }]));
  const before = grey.data.slice();
  findCodes(grey);
  expect(grey.data).toEqual(before);
});

test.each([
  [0, 0],
  [1, 1],
  [39, 500],
  [500, 39],
  [4097, 60],
  [60, 4097],
])('%d × %d px are not looked at', (width, height) => {
  expect(findCodes({ width, height, data: new Uint8Array(width * height) })).toEqual([]);
});

test('no pixels make it throw', () => {
  const size = fc.integer({ min: 40, max: 90 });
  fc.assert(
    fc.property(size, size, fc.nat(), fc.integer({ min: 1, max: 9 }), (width, height, seed, step) => {
      let state = seed;
      const data = Uint8Array.from({ length: width * height }, (_, at) => {
        if (at % step === 0) state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24 > 127 ? 255 : 0;
      });
      expect(findCodes({ width, height, data })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
