import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import type { ReadText } from '@/lib/core/ocr/model/pixel-reader';
import { PICTURE_WORDS } from '@/lib/core/texts/picture';
import { RESULT_WORDS } from '@/lib/core/texts/verdicts';
import type { RecordResult } from '@/lib/core/verdict/comparison';

/** What is read with less is no witness against a code whose checksum is right. */
const SURE = 0.98;
const PLAIN = /[^\p{L}\p{N}]/gu;
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
  const lines = texts
    .filter(({ probability }) => probability >= SURE)
    .map(({ text }) => text.replaceAll(PLAIN, ''));
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []);
  const results = lines.flatMap((line) => RESULT.exec(line)?.[1] ?? []);
  return (
    numbers.some((number) => number.toUpperCase() !== studentNo.toUpperCase()) ||
    results.some((word) => word !== wordOf(result, withRoster))
  );
}

function wordOf(result: RecordResult, withRoster: boolean): string {
  return withRoster ? RESULT_WORDS[result] : '';
}
