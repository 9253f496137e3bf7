import { expectedWord } from '@/lib/core/texts/expected-word';
import { VERDICT_WORDS } from '@/lib/core/texts/verdicts';

/** What the strip under a confirmation picture says and no page of CHSI does (lib/core/texts/picture.ts). */
const STRIP_SIGNS = ['核对确认图', '自查辅助', '非官方证明'] as const;
const VERDICTS = Object.values(VERDICT_WORDS);
/** What only the tag of a difference says, which may have two lines. */
const TAG_SIGNS = [expectedWord('name'), VERDICT_WORDS.mismatch + expectedWord('school')];
const SIGNS = [...STRIP_SIGNS, ...TAG_SIGNS];
/** So many lines that end with a verdict are no chance: our tags, or the list in our strip. */
const LEAST_TAGS = 3;

/** Whether the lines of a picture hold the words of our own strip or of our tags: they tell expected values and verdicts. */
export function holdsOwnWords(texts: readonly string[]): boolean {
  const lines = texts.map(lettersOf);
  if (lines.some((text) => SIGNS.some((sign) => text.includes(sign)))) return true;
  return lines.filter((text) => VERDICTS.some((word) => text.endsWith(word))).length >= LEAST_TAGS;
}

/** Without blanks and signs, which are misread first. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
