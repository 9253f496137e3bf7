import { foldWidth } from '@/lib/core/characters/fold-width';
import type { FieldKey } from '@/lib/core/fields/fields';
import { isDate } from '@/lib/core/fields/kinds';
import type { Span } from '@/lib/core/verdict/comparison';
import type { ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { type Differences, differingSpans, NO_DIFFERENCES } from './differing-spans';

const DATE_PARTS = /\d+/g;
const COMPACT_DATE = /^\d{8}$/;

/**
 * What to underline in a line: the characters that differ where the outcome is about characters. Dates are compared
 * part by part (year, month, day), so that 2022年07月01日 and 20220630 underline month and day and no 年.
 */
export function differencesOf(
  field: FieldKey,
  { verdict, reason }: ValueOutcome,
  shown: string | null,
  expected: string | null,
): Differences {
  const onlyBlanks = reason === 'school-blanks-around' || reason === 'blanks-inside';
  const told = verdict === 'mismatch' || verdict === 'variant' || onlyBlanks;
  if (!told || shown === null || expected === null) return NO_DIFFERENCES;
  if (isDate(field)) return dateDifferences(shown, expected) ?? differingSpans(shown, expected);
  const exact = field === 'school' || verdict === 'variant';
  return differingSpans(shown, expected, exact ? undefined : foldCharacter);
}

function foldCharacter(character: string): string {
  return foldWidth(character).toUpperCase();
}

interface Part {
  readonly value: number;
  readonly span: Span;
}

function datePartsOf(text: string): readonly Part[] {
  const folded = foldWidth(text);
  if (COMPACT_DATE.test(folded)) {
    return [partAt(folded, 0, 4), partAt(folded, 4, 6), partAt(folded, 6, 8)];
  }
  return [...folded.matchAll(DATE_PARTS)]
    .slice(0, 3)
    .map((run) => partAt(folded, run.index, run.index + run[0].length));
}

function partAt(text: string, start: number, end: number): Part {
  return {
    value: Number(text.slice(start, end)),
    span: { start, end },
  };
}

function dateDifferences(shown: string, expected: string): Differences | null {
  const left = datePartsOf(shown);
  const right = datePartsOf(expected);
  if (left.length !== 3 || right.length !== 3) return null;
  const differs = (index: number): boolean => left[index]?.value !== right[index]?.value;
  return {
    shown: left.filter((_, index) => differs(index)).map(({ span }) => span),
    expected: right.filter((_, index) => differs(index)).map(({ span }) => span),
  };
}
