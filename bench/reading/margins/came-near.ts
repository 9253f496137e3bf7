import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { FARTHEST_SHAPE, SHAPE_MARGIN_TO_COMMON } from '@/lib/core/confidence/thresholds';
import { isHan } from '@/lib/core/ocr/lines/character-cells';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import type { ShapeEvidence } from '@/lib/core/record/pixels';
import type { ShownCharacter } from './read-shown';

/** What is less probable passes in no name, in whatever way it is drawn. */
const LEAST = 0.3;

/** What the shape check says of a reading, with the templates of today; null where it says nothing. `thorough`: as in a name. */
export function shapeOf(
  { read, cell }: ShownCharacter,
  shapes: ShapeCheck,
  thorough = true,
): ShapeEvidence | null {
  if (!isHan(read) || !shapes.asks(read, thorough)) return null;
  return shapes.check(Uint8Array.from(Buffer.from(cell, 'base64')), read, thorough);
}

/**
 * The margin of a character that was taken for another one, where nothing but a margin would tell them apart in a name;
 * null where it was read rightly, or is told in another way. `least`: of the recogniser's probability.
 */
export function marginOfTaken(one: ShownCharacter, shapes: ShapeCheck, least = LEAST): number | null {
  if (one.read === one.shown || one.probability < least) return null;
  const shape = shapeOf(one, shapes);
  if (shape === null || shape.distance > FARTHEST_SHAPE) return null;
  if ((shape.common ?? SHAPE_MARGIN_TO_COMMON) < SHAPE_MARGIN_TO_COMMON) return null;
  // among many words its known forms alone are rivals
  const isForm = rivalsOf(one.read).includes(one.shown);
  return isForm ? Math.max(shape.margin, shapeOf(one, shapes, false)?.margin ?? 0) : shape.margin;
}

/**
 * The margin of another form or look-alike that was taken for a character, against those alone, as among many words; null
 * where something else was, or nothing.
 */
export function marginOfForm(one: ShownCharacter, shapes: ShapeCheck, least = LEAST): number | null {
  if (one.probability < least || !rivalsOf(one.read).includes(one.shown)) return null;
  const shape = shapeOf(one, shapes, false);
  return shape === null || shape.distance > FARTHEST_SHAPE ? null : shape.margin;
}
