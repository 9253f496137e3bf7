import { readShipped, writeShipped } from '@/bench/reading/shapes/shipped-templates';
import { shapeFeatures } from '@/lib/core/ocr/shapes/shape-features';
import { project } from '@/lib/core/ocr/shapes/shape-margin';
import { pointsOf, type ShapeTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import type { ShownCharacter } from './read-shown';

/** Steps of a point, at most (`packTemplates`). */
const LONGEST = 127;

/** A character as one face draws it, and another that it was taken for, as the same face draws that. */
export interface DrawnLike {
  readonly drawn: ShownCharacter;
  readonly like: ShownCharacter;
}

/** The shipped templates without what an earlier run added. */
export function withoutDrawn(): void {
  const templates = readShipped();
  const kept = templates.characters.flatMap((one, at) => (templates.indexOf.get(one) === at ? [at] : []));
  if (kept.length === templates.characters.length) return;
  const points = pointsOf(templates);
  const { dimensions } = templates;
  writeShipped({
    ...templates,
    characters: kept.map((at) => templates.characters[at] ?? ''),
    points: Float32Array.from(
      kept.flatMap((at) => [...points.subarray(at * dimensions, (at + 1) * dimensions)]),
    ),
  });
}

/**
 * Adds a second template, or a third, for characters that some face draws otherwise than their first one says: what that
 * face draws otherwise than the character they were taken for, added to that one's template. They stand last: the first of
 * a character's templates is its own, the others are rivals alone. Those that have none get none.
 */
export function addDrawn(pairs: readonly DrawnLike[]): void {
  const templates = readShipped();
  const points = pointsOf(templates);
  const { dimensions } = templates;
  const known = pairs.filter(({ drawn }) => templates.indexOf.has(drawn.shown));
  const more = known.map(({ drawn, like }) => {
    const [point, beside] = [pointOf(drawn, templates), pointOf(like, templates)];
    const from = (templates.indexOf.get(like.shown) ?? 0) * dimensions;
    return point.map((value, at) => {
      // no farther than the templates that are there: their steps stay as long as they are
      const most = LONGEST * (templates.steps[at] ?? 0);
      return Math.min(most, Math.max(-most, (points[from + at] ?? 0) + value - (beside[at] ?? 0)));
    });
  });
  writeShipped({
    ...templates,
    characters: [...templates.characters, ...known.map(({ drawn }) => drawn.shown)],
    points: Float32Array.from([...points, ...more.flatMap((point) => [...point])]),
  });
}

function pointOf({ cell }: ShownCharacter, templates: ShapeTemplates): Float32Array {
  return project(shapeFeatures(Uint8Array.from(Buffer.from(cell, 'base64'))), templates);
}
