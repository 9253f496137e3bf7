import { ancestorsOf, type Token } from './tokens';

/** Index of the first and the last token that stand in an element. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type Spans = ReadonlyMap<Element, Span>;

/** Which tokens every element holds. */
export function spansOf(tokens: readonly Token[]): Spans {
  const spans = new Map<Element, { first: number; last: number }>();
  for (const token of tokens) {
    for (const element of ancestorsOf(token)) {
      const span = spans.get(element);
      if (span) span.last = token.index;
      else spans.set(element, { first: token.index, last: token.index });
    }
  }
  return spans;
}

/** The outermost element that holds this token and no other; null when it shares even the innermost one. */
export function ownElement(token: Token, spans: Spans): Element | null {
  let own: Element | null = null;
  for (const element of ancestorsOf(token)) {
    const span = spans.get(element);
    if (!span || span.first !== span.last) break;
    own = element;
  }
  return own;
}

/** The innermost element that holds all tokens from `first` to `last`. */
export function elementAround(
  tokens: readonly Token[],
  spans: Spans,
  first: number,
  last: number,
): Element | null {
  const token = tokens[first];
  if (!token) return null;
  for (const element of ancestorsOf(token)) {
    if ((spans.get(element)?.last ?? -1) >= last) return element;
  }
  return null;
}
