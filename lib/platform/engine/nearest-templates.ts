import type { SearchableTemplates, ShapeTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import type { Engine } from './engine';

/** Bytes of one that was found: its number, and its distance as a float. */
const FOUND = 8;

/**
 * Templates whose points stand in the engine's memory for good, and are searched there. `templates` of a multiple of 16
 * dimensions; what they were read from is not needed any more.
 */
export function templatesOn(
  { kernels, memory }: Pick<Engine, 'kernels' | 'memory'>,
  templates: ShapeTemplates,
): SearchableTemplates {
  const { dimensions, characters, steps } = templates;
  const points = memory.keep(templates.points);
  const lengths = memory.keep(steps);
  const count = characters.length;
  return {
    ...templates,
    get points() {
      return memory.steps(points, count * dimensions);
    },
    nearest(point, own, most) {
      memory.release();
      const at = memory.take(dimensions * 4);
      const to = memory.take(most * FOUND);
      memory.floats(at, dimensions).set(point);
      const found = kernels.nearestPoints(points, count, dimensions, lengths, at, own, most, to);
      const pairs = memory.wholes(to, 2 * found);
      return Array.from({ length: found }, (_, one) => pairs[2 * one] ?? 0);
    },
  };
}
