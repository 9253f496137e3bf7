import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShapeTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { nodeTools } from '@/tests/support/node-recogniser';

const { searchable, contrastOf } = await nodeTools();
const DIMENSIONS = 32;
/** Steps and differences are whole: distances are the same in floats and in doubles. */
const STEPS = Float32Array.from({ length: DIMENSIONS }, (_, at) => 1 + (at % 3));

function templatesOf(points: readonly (readonly number[])[]): ShapeTemplates {
  const characters = points.map((_, at) => String.fromCodePoint(0x4e00 + at));
  return {
    dimensions: DIMENSIONS,
    projection: new Float32Array(),
    characters,
    indexOf: new Map(characters.map((character, at) => [character, at])),
    points: Int8Array.from(points.flat()),
    steps: STEPS,
  };
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + ((value - (other[at] ?? 0)) * (STEPS[at] ?? 0)) ** 2, 0);
}

test('those that are found are as near as the nearest that a slow search finds', () => {
  const point = fc.array(fc.integer({ min: -128, max: 127 }), {
    minLength: DIMENSIONS,
    maxLength: DIMENSIONS,
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), point, (points, asked) => {
      const templates = searchable(templatesOf(points));
      const own = points.length >> 1;
      const found = templates.nearest(
        Float32Array.from(asked, (value, at) => value * (STEPS[at] ?? 0)),
        own,
        5,
      );
      const slow = points.flatMap((one, at) => (at === own ? [] : [distance(one, asked)]));
      slow.sort((one, other) => one - other);
      expect(found.map((at) => distance(points[at] ?? [], asked))).toEqual(slow.slice(0, 5));
      expect(found).not.toContain(own);
    }),
    { numRuns: 60 },
  );
});

test('the points stay what they are when the memory grows and is used for something else', () => {
  const points = [
    Array.from({ length: DIMENSIONS }, (_, at) => at - 16),
    new Array<number>(DIMENSIONS).fill(-128),
  ];
  const templates = searchable(templatesOf(points));
  contrastOf({ width: 9_000, height: 200, data: new Uint8Array(1_800_000).fill(255) });
  expect([...templates.points]).toEqual(points.flat());
});
