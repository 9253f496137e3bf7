import { FEATURES } from '@/lib/core/ocr/shapes/shape-features';
import type { ShapeTemplates } from '@/lib/core/ocr/shapes/shape-templates';

/** Templates in two dimensions, which are the first two features themselves. */
export function madeUpTemplates(points: Readonly<Record<string, readonly [number, number]>>): ShapeTemplates {
  const characters = Object.keys(points);
  const projection = new Float32Array(2 * FEATURES);
  projection[0] = 1;
  projection[FEATURES + 1] = 1;
  return {
    dimensions: 2,
    projection,
    points: Float32Array.from(Object.values(points).flat()),
    characters,
    indexOf: new Map(characters.map((character, at) => [character, at])),
  };
}

/** Features of a shape that lies at one point of `madeUpTemplates`. */
export function featuresAt(x: number, y: number): Float32Array {
  const features = new Float32Array(FEATURES);
  features.set([x, y]);
  return features;
}
