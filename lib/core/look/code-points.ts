import type { Span } from '@/lib/core/compare/comparison';

export interface NamedCodePoint {
  readonly character: string;
  /** e.g. U+2F24 */
  readonly code: string;
  /** nothing is to be seen of it: zero width, blank, control, variation selector */
  readonly invisible: boolean;
}

const INVISIBLE = /^[\p{Z}\p{C}\p{Mn}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]$/u;
const MAX_NAMED = 12;

/** The code points of `value` inside the spans, at most twelve; for telling look-alikes apart. */
export function namedCodePoints(value: string, spans: readonly Span[]): readonly NamedCodePoint[] {
  const characters = [...value.slice(0, 2_000)];
  return spans
    .flatMap(({ start, end }) => characters.slice(start, Math.min(end, start + MAX_NAMED)))
    .slice(0, MAX_NAMED)
    .map((character) => ({
      character,
      code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      invisible: INVISIBLE.test(character),
    }));
}
