import { expect, test } from 'vitest';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { FEATURES, shapeFeatures } from '@/lib/core/ocr/shapes/shape-features';

/** a stroke along one direction, as dark as given */
function stroke(along: 'x' | 'y', place: number, ink = 255): Uint8Array {
  return Uint8Array.from({ length: CELL * CELL }, (_, at) => {
    const across = along === 'x' ? Math.floor(at / CELL) : at % CELL;
    return Math.abs(across - place) <= 1 ? ink : 0;
  });
}
function alike(one: Uint8Array, other: Uint8Array): number {
  const [left, right] = [shapeFeatures(one), shapeFeatures(other)];
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

test('a cell becomes numbers of length 1, an empty one nothing', () => {
  const features = shapeFeatures(stroke('x', 10));
  expect(features).toHaveLength(FEATURES);
  expect(Math.hypot(...features)).toBeCloseTo(1, 3);
  expect(Math.max(...shapeFeatures(new Uint8Array(CELL * CELL)))).toBe(0);
});

test('how dark a stroke is hardly counts; its direction and place do', () => {
  expect(alike(stroke('x', 10), stroke('x', 10, 120))).toBeGreaterThan(0.99);
  expect(alike(stroke('x', 10), stroke('x', 11))).toBeGreaterThan(0.9);
  expect(alike(stroke('x', 10), stroke('x', 22))).toBeLessThan(0.6);
  expect(alike(stroke('x', 10), stroke('y', 10))).toBeLessThan(0.6);
});
