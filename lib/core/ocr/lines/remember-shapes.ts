import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import type { ShapeEvidence } from '@/lib/core/record/pixels';
import { hashOf } from './crop-key';

/** The characters of a class's 专业 and 学院 come again and again; a name's do not. */
const MOST_CELLS = 2_000;

/** A shape check that compares the same pixels of a character once. In memory only; the oldest goes first. */
export function rememberShapes(shapes: ShapeCheck, most = MOST_CELLS): ShapeCheck {
  const known = new Map<string, ShapeEvidence | null>();
  return {
    asks: (character, thorough) => shapes.asks(character, thorough),
    check(cell, character, thorough, instead) {
      const key = `${character} ${thorough} ${instead ?? '-'} ${hashOf(cell)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const evidence = shapes.check(cell, character, thorough, instead);
      for (const oldest of known.keys()) {
        if (known.size < most) break;
        known.delete(oldest);
      }
      known.set(key, evidence);
      return evidence;
    },
  };
}
