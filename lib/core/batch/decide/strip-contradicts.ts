import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { type ReadText, UNSURE } from '@/lib/core/ocr/model/pixel-reader';
import { PICTURE_WORDS } from '@/lib/core/texts/picture';
import { RESULT_WORDS } from '@/lib/core/texts/verdicts';
import type { RecordResult } from '@/lib/core/verdict/comparison';

const PLAIN = new RegExp(`[^\\p{L}\\p{N}${UNSURE}]`, 'gu');
const NUMBER = new RegExp(`${PICTURE_WORDS.studentNo}([0-9A-Za-z]{1,20})(?:${PICTURE_WORDS.version}|$)`, 'u');
const RESULT = new RegExp(
  `${PICTURE_WORDS.result.replaceAll(PLAIN, '')}(${Object.values(RESULT_WORDS).join('|')})`,
  'u',
);

/**
 * Whether the strip of a confirmation picture surely says another 学号 or another result than its code. What cannot be read,
 * or not surely, says nothing.
 */
export function stripContradicts(
  texts: readonly ReadText[],
  { studentNo, result, withRoster }: PictureRecord,
): boolean {
  const lines = texts.map((looks) => looks.map((look) => look.replaceAll(PLAIN, '')));
  const numbers = lines.flatMap((looks) => saidByAll(looks, NUMBER));
  const results = lines.flatMap((looks) => saidByAll(looks, RESULT));
  return (
    numbers.some((number) => number.toUpperCase() !== studentNo.toUpperCase()) ||
    results.some((word) => word !== wordOf(result, withRoster))
  );
}

/** What every look at a line reads there, none when they differ. */
function saidByAll(looks: readonly string[], pattern: RegExp): readonly string[] {
  const found = new Set(looks.map((look) => pattern.exec(look)?.[1] ?? ''));
  return found.size === 1 ? [...found].filter((one) => one !== '') : [];
}

function wordOf(result: RecordResult, withRoster: boolean): string {
  return withRoster ? RESULT_WORDS[result] : '';
}
