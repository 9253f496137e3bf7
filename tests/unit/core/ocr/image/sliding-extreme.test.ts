import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slidingExtreme } from '@/lib/core/ocr/image/sliding-extreme';

function naive(
  width: number,
  height: number,
  data: Uint8Array,
  reach: number,
  pick: (...all: number[]) => number,
) {
  return Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const near = [...data].filter(
      (_value, other) =>
        Math.abs((other % width) - x) <= reach && Math.abs(Math.floor(other / width) - y) <= reach,
    );
    return pick(...near);
  });
}

test('the least and the most around every pixel are those that a slow search finds, at the edges too', () => {
  const size = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
      (width, height, reach, values) => {
        const data = Uint8Array.from([...values.take(width * height)]);
        const grey = { width, height, data };
        expect([...slidingExtreme(grey, reach, 'least').data]).toEqual(
          naive(width, height, data, reach, Math.min),
        );
        expect([...slidingExtreme(grey, reach, 'most').data]).toEqual(
          naive(width, height, data, reach, Math.max),
        );
      },
    ),
    { numRuns: 60 },
  );
});
