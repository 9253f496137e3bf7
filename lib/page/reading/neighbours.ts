import { commonWidth, heightOf, type Rect, shareOfLine } from './rect';
import type { Token } from './tokens';

const SAME_LINE = 0.5;
const TOUCHING = 3;
/** A value stands at most this many line heights below its label. */
const FAR_BELOW = 3;

/** The token that stands next to the right of `of`, on the same line. */
export function rightOf(of: Token, among: readonly Token[]): Token | null {
  let nearest: Token | null = null;
  for (const token of among) {
    if (token === of || token.rect.left < of.rect.right - TOUCHING) continue;
    if (shareOfLine(of.rect, token.rect) < SAME_LINE) continue;
    if (!nearest || token.rect.left < nearest.rect.left) nearest = token;
  }
  return nearest;
}

/** The token that stands next below `box` (the label's own box, as wide as its cell), above each other on the screen. */
export function below(of: Token, box: Rect, among: readonly Token[]): Token | null {
  let nearest: Token | null = null;
  for (const token of among) {
    if (token === of || token.rect.top < of.rect.bottom - TOUCHING) continue;
    if (commonWidth(box, token.rect) <= 1) continue;
    const higher = !nearest || token.rect.top < nearest.rect.top - TOUCHING;
    const sameButLeft =
      nearest &&
      Math.abs(token.rect.top - nearest.rect.top) <= TOUCHING &&
      token.rect.left < nearest.rect.left;
    if (higher || sameButLeft) nearest = token;
  }
  if (!nearest || nearest.rect.top - of.rect.bottom > FAR_BELOW * heightOf(of.rect)) return null;
  return nearest;
}
