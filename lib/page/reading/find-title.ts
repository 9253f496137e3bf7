import { isPlaceholder } from '@/lib/core/reading/is-placeholder';
import { heightOf } from './box';
import { isLabel, type TextToken, type Token } from './tokens';
import { textOf } from './value-found';

const MAX_TITLE = 40;

/** The text right before a record's first label that stands above it and heads it; null when there is none. */
export function findTitle(
  tokens: readonly Token[],
  first: number,
  taken: (token: Token) => boolean,
): TextToken | null {
  const label = tokens[first];
  if (!label) return null;
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'image') continue;
    if (isLabel(token) || taken(token)) return null;
    const text = textOf(token).trim();
    const above = token.rect.bottom <= label.rect.top + heightOf(label.rect) / 2;
    if (above && text.length <= MAX_TITLE && text.length >= 2 && !isPlaceholder(text)) return token;
  }
  return null;
}
