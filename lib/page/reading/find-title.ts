import { isPlaceholder } from '@/lib/core/labels/is-placeholder';
import { heightOf } from './rect';
import type { TokenRange } from './token-ranges';
import { isLabel, type TextToken, type Token, textOf } from './tokens';

const MAX_TITLE = 40;
const MOST_BEFORE = 60;

/**
 * What heads a record: a short text before its first label, above it and in larger letters; in the innermost of the
 * `areas` that has one the largest, at equal size the last. null when there is none.
 * `isValue`: whether a token is a value of the record.
 */
export function findTitle(
  tokens: readonly Token[],
  firstLabel: number,
  areas: readonly TokenRange[],
  isValue: (token: Token) => boolean,
): TextToken | null {
  const label = tokens[firstLabel];
  if (!label) return null;
  for (const area of areas) {
    const before = tokens.slice(Math.max(area.first, firstLabel - MOST_BEFORE), firstLabel);
    const headings = before.filter(
      (token): token is TextToken => token.kind === 'text' && heads(token, label, tokens) && !isValue(token),
    );
    const [first, ...others] = headings.reverse();
    if (first) return others.reduce((best, other) => (isLarger(other, best) ? other : best), first);
  }
  return null;
}

function heads(token: TextToken, label: Token, tokens: readonly Token[]): boolean {
  const text = textOf(token).trim();
  const fits = text.length >= 2 && text.length <= MAX_TITLE && !isPlaceholder(text);
  const before = tokens[token.index - 1];
  const isValue = isLabel(before) && !/Photo$/.test(before.label.meaning);
  return fits && !isValue && token.rect.top < label.rect.top && isLarger(token, label);
}

function isLarger(token: Token, than: Token): boolean {
  return heightOf(token.rect) > heightOf(than.rect) + 1;
}
