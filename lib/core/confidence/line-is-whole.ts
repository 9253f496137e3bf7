import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { LONGEST_TAIL, WIDEST_DIGIT_GAP, WIDEST_GAP } from './thresholds';

const DIGITS = /^[0-9Xx]{3,}$/;

/**
 * Whether the characters that were read account for all ink of the line: no gap and no tail where something may have
 * been dropped. A line without ink or without characters is not whole.
 */
export function lineIsWhole(line: ReadLine): boolean {
  const { ink } = line;
  const middles = line.characters.map(middleOf);
  const [first] = middles;
  const last = middles.at(-1);
  if (ink === null || first === undefined || last === undefined) return false;
  const gaps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
  const em = ink.height;
  const widest = DIGITS.test(line.text) ? WIDEST_DIGIT_GAP * medianOf(gaps) : WIDEST_GAP * em;
  return (
    first - ink.left <= LONGEST_TAIL * em &&
    ink.left + ink.width - last <= LONGEST_TAIL * em &&
    gaps.every((gap) => gap <= widest)
  );
}

function middleOf({ left, right }: ReadCharacter): number {
  return (left + right) / 2;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
