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
  const first = templates.characters.findIndex((one, at) => templates.indexOf.get(one) !== at);
  if (first === -1) return;
  writeShipped({
    ...templates,
    characters: templates.characters.slice(0, first),
    points: pointsOf(templates).slice(0, first * templates.dimensions),
  });
}

/**
 * Adds a second template, or a third, for characters that some face draws otherwise than their first one says: what that
 * face draws otherwise than the character they were taken for, added to that one's template. They stand last: the first of
 * a character's templates is its own, the others are rivals alone. Those that had none are rivals alone too: the
 * recogniser knows none of them.
 */
export function addDrawn(pairs: readonly DrawnLike[]): void {
  const templates = readShipped();
  const points = pointsOf(templates);
  const { dimensions } = templates;
  const isKnown = ({ drawn }: DrawnLike): boolean => templates.indexOf.has(drawn.shown);
  // further ones first: where they begin, what was added begins
  const added = [...pairs.filter(isKnown), ...pairs.filter((pair) => !isKnown(pair))];
  if (pairs.length > 0 && !pairs.some(isKnown))
    throw new Error('Where these begin could not be found again.');
  const more = added.map(({ drawn, like }) => {
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
    characters: [...templates.characters, ...added.map(({ drawn }) => drawn.shown)],
    points: Float32Array.from([...points, ...more.flatMap((point) => [...point])]),
  });
}

function pointOf({ cell }: ShownCharacter, templates: ShapeTemplates): Float32Array {
  return project(shapeFeatures(Uint8Array.from(Buffer.from(cell, 'base64'))), templates);
}
