import type { Span } from '@/lib/core/verdict/comparison';

/** One character and its number in Unicode. */
export interface CodePoint {
  readonly character: string;
  /** `U+5927` */
  readonly code: string;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The code points of `text`, in order; a character beyond U+FFFF is one. */
export function codePointsOf(text: string): readonly CodePoint[] {
  return Array.from(text, (character) => ({ character, code: codeOf(character) }));
}

/** The code points that `spans` (in code points of `text`) cover: what to list under an underlined difference. */
export function codePointsIn(text: string, spans: readonly Span[]): readonly CodePoint[] {
  const all = codePointsOf(text);
  return spans.flatMap(({ start, end }) => all.slice(start, end));
}
