import { ancestorsOf, type Token } from './tokens';

/** Index of the first and the last token that stand in an element. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export type TokenRanges = ReadonlyMap<Element, TokenRange>;

/** Which tokens every element holds. */
export function tokenRangesOf(tokens: readonly Token[]): TokenRanges {
  const ranges = new Map<Element, { first: number; last: number }>();
  for (const token of tokens) {
    for (const element of ancestorsOf(token)) {
      const range = ranges.get(element);
      if (range) range.last = token.index;
      else ranges.set(element, { first: token.index, last: token.index });
    }
  }
  return ranges;
}

/** The outermost element that holds this token and no other; null when it shares even the innermost one. */
export function ownElement(token: Token, ranges: TokenRanges): Element | null {
  let own: Element | null = null;
  for (const element of ancestorsOf(token)) {
    const range = ranges.get(element);
    if (!range || range.first !== range.last) break;
    own = element;
  }
  return own;
}

/** The innermost element that holds all tokens from `first` to `last`. */
export function elementAround(
  tokens: readonly Token[],
  ranges: TokenRanges,
  first: number,
  last: number,
): Element | null {
  const token = tokens[first];
  if (!token) return null;
  for (const element of ancestorsOf(token)) {
    if ((ranges.get(element)?.last ?? -1) >= last) return element;
  }
  return null;
}
