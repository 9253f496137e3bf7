import { heightOf, shareOfLine } from './rect';
import { elementAround, type TokenRanges } from './token-ranges';
import { isLabel, type LabelToken, type Token } from './tokens';

/** Two pieces of one value stand no further apart than this, in heights of their line. */
const GAP = 0.6;

/**
 * The pieces of a value that begins with `first`: what follows it in the structure, without a gap on the screen
 * (next on its line, or the next line of its box), inside an element that holds no other label.
 */
export function joinedTokens(
  label: LabelToken,
  first: Token,
  tokens: readonly Token[],
  ranges: TokenRanges,
  taken: ReadonlySet<Token>,
): readonly Token[] {
  const joined = [first];
  for (let last = first; ; ) {
    const next = tokens[last.index + 1];
    if (next?.kind !== 'text' || last.kind !== 'text' || taken.has(next)) return joined;
    if (!continues(last, next)) return joined;
    const around = elementAround(tokens, ranges, first.index, next.index);
    const range = around && ranges.get(around);
    if (!range || !holdsOnly(label, tokens.slice(range.first, range.last + 1), joined.length + 1))
      return joined;
    joined.push(next);
    last = next;
  }
}

function continues(last: Token, next: Token): boolean {
  const height = Math.min(heightOf(last.rect), heightOf(next.rect));
  if (shareOfLine(last.rect, next.rect) > 0.5)
    return Math.abs(next.rect.left - last.rect.right) <= GAP * height;
  const gap = next.rect.top - last.rect.bottom;
  return gap > -0.5 * height && gap <= GAP * height && Math.abs(next.rect.left - last.rect.left) <= 2;
}

/** Pieces of one value fill their element: no label but their own, hardly another text. */
function holdsOnly(label: LabelToken, held: readonly Token[], pieces: number): boolean {
  return held.every((token) => !isLabel(token) || token === label) && held.length <= pieces + 3;
}
