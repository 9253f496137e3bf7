import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldBrackets } from '@/lib/core/characters/brackets';
import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isFormOf } from '@/lib/core/characters/other-forms';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isListed, LISTED_FIELDS, type ListedField } from '@/lib/core/fields/kinds';
import type { ListScore, PixelEvidence, ReadLine } from '@/lib/core/record/pixels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import { lowestProbability } from './lowest-probability';
import { LEAST_PROBABILITY, LIST_MARGIN } from './thresholds';

const LISTS: ReadonlyMap<ListedField, ReadonlySet<string>> = new Map(
  LISTED_FIELDS.map((field) => [field, new Set(LISTED_VALUES[field].map(folded))]),
);

/** A value of a closed list as it was read. */
export interface ListedReading {
  readonly text: string;
  /** a character was read otherwise or not surely, the list's own scores decided */
  readonly byList: boolean;
}

/**
 * The list's value that was read, the same in every crop: what was read freely when that is one of the list; where it
 * was not read surely, or is not one of the list, the list's best when it has the same length, at most one other
 * character (and no look-alike there), and a margin to the second and to what was read freely. null: none of these.
 * Only the list decides, never what is expected.
 */
export function listValue(field: TextFieldKey, { lines }: PixelEvidence): ListedReading | null {
  const list = isListed(field) ? LISTS.get(field) : undefined;
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
  const asRead = list.has(read) ? { text: read, byList: false } : null;
  if (asRead && lowestProbability(line) >= LEAST_PROBABILITY) return asRead;
  const score = line.listed?.find((one) => one.list === field);
  if (score === undefined || !isClear(score)) return asRead;
  const best = folded(score.best.value);
  return best === read || isOneSlip(best, read) ? { text: best, byList: true } : asRead;
}

function isClear({ best, second, free }: ListScore): boolean {
  const margin = second === null ? LIST_MARGIN : best.score - second.score;
  return margin >= LIST_MARGIN && free - best.score <= LIST_MARGIN;
}

function folded(text: string): string {
  return foldBrackets(stripBlanks(text));
}

/** One other character, and not one that is taken for the list's own: then it may be what is shown. */
function isOneSlip(value: string, read: string): boolean {
  const [a, b] = [Array.from(value), Array.from(read)];
  const differing = a.flatMap((character, index) => (character === b[index] ? [] : [index]));
  const [at] = differing;
  if (a.length !== b.length || at === undefined || differing.length > 1) return false;
  const [listed = '', other = ''] = [a[at], b[at]];
  return !areLookAlikes(listed, other) && !isFormOf(listed, other);
}
