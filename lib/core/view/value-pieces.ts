import { visibleText } from '@/lib/core/characters/visible-text';
import type { Span } from '@/lib/core/verdict/comparison';

/** A stretch of a value as it is drawn. */
export interface ValuePiece {
  readonly text: string;
  /** underlined */
  readonly differs: boolean;
  /** a gap for the eye follows (never a character: copying gives the value without it) */
  readonly gapAfter: boolean;
}

export interface ValueStyle {
  /** Draw • for every character that does not differ (投影). */
  readonly masked: boolean;
  /** Group an 18-character value 6-8-4. */
  readonly grouped: boolean;
}

/** No value is drawn longer (code points); what is cut off is replaced by one … */
export const MAX_DRAWN = 200;
const ID_GROUPS: readonly number[] = [6, 14];

/** The pieces of a value, in order; spans count code points and may be out of range. */
export function valuePieces(
  value: string,
  differs: readonly Span[],
  style: ValueStyle,
): readonly ValuePiece[] {
  // two UTF-16 units at most per code point: no need to split 100,000 characters
  const all = [...value.slice(0, 2 * (MAX_DRAWN + 1))];
  const shown = all.length > MAX_DRAWN ? [...all.slice(0, MAX_DRAWN), '…'] : all;
  const gaps = style.grouped && shown.length === 18 ? ID_GROUPS : [];
  const pieces: ValuePiece[] = [];
  shown.forEach((character, index) => {
    const differing = differs.some(({ start, end }) => index >= start && index < end);
    const text = style.masked && !differing ? '•' : visibleText(character);
    const gapAfter = gaps.includes(index + 1);
    const last = pieces.at(-1);
    if (!last || last.gapAfter || last.differs !== differing) {
      pieces.push({ text, differs: differing, gapAfter });
      return;
    }
    pieces[pieces.length - 1] = { text: last.text + text, differs: differing, gapAfter };
  });
  return pieces;
}
