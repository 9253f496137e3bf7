import type { PixelEvidence } from '@/lib/core/record/pixels';

/** Blanks may be drawn and not read. U+200B and U+FEFF are no blanks: they are characters that cannot be seen. */
const BLANK = /[^\S\ufeff]/gu;

/**
 * Whether a value was read with as many characters as the page drew there: a lost or an invisible one shows in the
 * count. Of protected values the page tells nothing but this.
 */
export function countAgrees(drawn: string, { lines }: PixelEvidence): boolean {
  const read = lines.map(([shown]) => shown?.text ?? '').join('');
  return countOf(drawn) === countOf(read);
}

function countOf(text: string): number {
  return Array.from(text.replace(BLANK, '')).length;
}
