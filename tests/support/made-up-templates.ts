import { FEATURES } from '@/lib/core/ocr/shapes/shape-features';
import type { LearnedTemplates, SearchableTemplates } from '@/lib/core/ocr/shapes/shape-templates';

/** Templates in two dimensions, which are the first two features themselves. */
export function madeUpTemplates(
  points: Readonly<Record<string, readonly [number, number]>>,
): LearnedTemplates {
  const characters = Object.keys(points);
  const projection = new Float32Array(2 * FEATURES);
  projection[0] = 1;
  projection[FEATURES + 1] = 1;
  return {
    dimensions: 2,
    projection,
    points: Float32Array.from(Object.values(points).flat()),
    characters,
  };
}

/** The same as the shape check takes them; whole numbers, in steps of 1. */
export function packedTemplates(points: Parameters<typeof madeUpTemplates>[0]): SearchableTemplates {
  const { characters, ...templates } = madeUpTemplates(points);
  return {
    ...templates,
    characters,
    points: Int8Array.from(templates.points),
    steps: Float32Array.of(1, 1),
    indexOf: new Map(characters.map((character, at) => [character, at])),
    nearest: (point, own, most) => nearestOf(templates.points, point, own).slice(0, most),
  };
}

/** Numbers of all points but one, the nearest first. */
function nearestOf(points: Float32Array, [x = 0, y = 0]: Float32Array, own: number): readonly number[] {
  const distance = (at: number) => ((points[2 * at] ?? 0) - x) ** 2 + ((points[2 * at + 1] ?? 0) - y) ** 2;
  const others = Array.from({ length: points.length / 2 }, (_, at) => at).filter((at) => at !== own);
  return others.sort((one, other) => distance(one) - distance(other));
}

/** Features of a shape that lies at one point of `madeUpTemplates`. */
export function featuresAt(x: number, y: number): Float32Array {
  const features = new Float32Array(FEATURES);
  features.set([x, y]);
  return features;
}
