import type { FieldLabel } from './find-blocks';
import { commonWidth } from './rect';
import type { TokenRanges } from './token-ranges';
import { ancestorsOf, isLabel, type Token } from './tokens';

const TOUCHING = 3;

/**
 * The values of a record that writes every label below its value (a card per field, the value large): label → what
 * stands above it in the smallest element that holds both and no other label. Empty unless most labels stand so.
 */
export function valuesAbove(
  labels: readonly FieldLabel[],
  tokens: readonly Token[],
  ranges: TokenRanges,
): ReadonlyMap<FieldLabel, readonly Token[]> {
  const found = new Map<FieldLabel, readonly Token[]>();
  for (const label of labels) {
    const above = alone(label, tokens, ranges);
    if (above.length > 0 && above.every((token) => standsAbove(token, label))) found.set(label, above);
  }
  return found.size * 2 > labels.length ? found : new Map();
}

/** What shares the smallest element with the label; nothing when another label does, too. */
function alone({ token }: FieldLabel, tokens: readonly Token[], ranges: TokenRanges): readonly Token[] {
  for (const element of ancestorsOf(token)) {
    const range = ranges.get(element);
    if (!range || range.first === range.last) continue;
    const others = tokens.slice(range.first, range.last + 1).filter((other) => other !== token);
    return others.some(isLabel) ? [] : others;
  }
  return [];
}

function standsAbove(token: Token, label: FieldLabel): boolean {
  return (
    token.kind !== 'image' &&
    token.rect.bottom <= label.token.rect.top + TOUCHING &&
    commonWidth(token.rect, label.token.rect) > 1
  );
}
