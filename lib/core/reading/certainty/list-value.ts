import type { ListScore, PixelEvidence, ReadLine } from '@/lib/core/reading/pixels';
import { CLOSED_LISTS, LISTED_VALUES } from '@/lib/core/reading/pixels/closed-lists';
import { stripBlanks } from '@/lib/core/record/blanks';
import { foldBrackets } from '@/lib/core/record/brackets';
import type { TextFieldKey } from '@/lib/core/record/fields';
import { LIST_MARGIN } from './thresholds';

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLOSED_LISTS.map((list) => [list, new Set(LISTED_VALUES[list].map(folded))]),
);

/** Whether a field's values are a closed list. */
export const isListed = (field: TextFieldKey): boolean => LISTS.has(field);

/** A value of a closed list as it was read. */
export interface ListedReading {
  readonly text: string;
  /** one character was read otherwise, the list's own scores decided */
  readonly byList: boolean;
}

/**
 * The list's value that was read, the same in every crop: what was read freely when that is one of the list; else
 * the list's best when it has the same length, at most one other character, and a margin to the second and to what was
 * read freely. null: none of these. Only the list decides, never what is expected.
 */
export function listValue(field: TextFieldKey, { lines }: PixelEvidence): ListedReading | null {
  const list = LISTS.get(field);
  const [crops] = lines;
  if (list === undefined || crops === undefined || lines.length !== 1) return null;
  const values = crops.map((crop) => valueIn(field, list, crop));
  const [first] = values;
  if (first === undefined || first === null || !values.every((value) => value?.text === first.text))
    return null;
  return { text: first.text, byList: values.some((value) => value?.byList) };
}

function valueIn(field: string, list: ReadonlySet<string>, line: ReadLine): ListedReading | null {
  const read = folded(line.text);
  if (list.has(read)) return { text: read, byList: false };
  const score = line.listed?.find((one) => one.list === field);
  if (score === undefined || !isClear(score)) return null;
  const best = folded(score.best.value);
  return differingPlaces(best, read) === 1 ? { text: best, byList: true } : null;
}

function isClear({ best, second, free }: ListScore): boolean {
  const margin = second === null ? LIST_MARGIN : best.score - second.score;
  return margin >= LIST_MARGIN && free - best.score <= LIST_MARGIN;
}

function folded(text: string): string {
  return foldBrackets(stripBlanks(text));
}

function differingPlaces(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  return a.length === b.length ? a.filter((character, index) => character !== b[index]).length : Infinity;
}
