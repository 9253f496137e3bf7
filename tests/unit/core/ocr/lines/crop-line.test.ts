import { expect, test } from 'vitest';
import { cropLine, cutOut, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import { drawnPixels } from '@/tests/support/drawn-pixels';

const ink = { left: 20, top: 10, width: 30, height: 14 };
function reds({ data }: { data: Uint8ClampedArray }) {
  return [...data].filter((_, at) => at % 4 === 0);
}

test('looks: 3 and 4 px squeezed to seven tenths, 2 and 4 px, 1 and 3 px, 2 and 4 px widened', () => {
  const crops = LOOKS.map((look) => cropLine(drawnPixels(80, 40, [ink]), ink, look));
  expect(
    crops.map(({ pixels, stretch, ink: inside }) => [
      pixels.width,
      pixels.height,
      stretch,
      inside.left,
      inside.top,
    ]),
  ).toEqual([
    [38, 20, 0.7, 4, 3],
    [38, 18, 1, 4, 2],
    [36, 16, 1, 3, 1],
    [38, 18, 1.3, 4, 2],
  ]);
});

test('a large line gets more paper in proportion', () => {
  const large = { left: 20, top: 10, width: 30, height: 48 };
  const { pixels } = cropLine(drawnPixels(80, 80, [large]), large, LOOKS[0]);
  expect([pixels.width, pixels.height]).toEqual([46, 60]);
});

test('light on dark becomes dark on light', () => {
  const crop = cropLine(
    drawnPixels(80, 40, [{ left: 20, top: 10, width: 4, height: 14, grey: 255 }], () => 10),
    ink,
    LOOKS[0],
  );
  expect(reds(crop.pixels)[0]).toBe(255);
  expect(reds(crop.pixels)[3 * 38 + 5]).toBe(0);
});

test('beyond the edge the edge goes on', () => {
  const corner = cutOut(drawnPixels(2, 2, [{ left: 0, top: 0, width: 1, height: 1, grey: 7 }]), {
    left: -1,
    top: -1,
    width: 3,
    height: 2,
  });
  expect(reds(corner)).toEqual([7, 7, 255, 7, 7, 255]);
});
