import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldBrackets } from '@/lib/core/characters/brackets';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { LISTED_FIELDS } from '@/lib/core/fields/kinds';
import type { ReadLine } from '@/lib/core/record/pixels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import { lineIsWhole } from './line-is-whole';
import { lowestProbability } from './lowest-probability';
import { LEAST_CROPS, SURE_LIST_PROBABILITY, SURE_PROBABILITY } from './thresholds';

/** Numbers and dates: digits are never other forms of one another. */
const DIGITS = /^(?:[0-9]{4,}[0-9Xx]|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d{1,2}-\d{1,2})$/;

const LISTED: ReadonlySet<string> = new Set(
  LISTED_FIELDS.flatMap((field) => LISTED_VALUES[field].map((value) => foldBrackets(stripBlanks(value)))),
);

/**
 * Whether more looks at a line would tell nothing new: three were taken, or one was sure of a number, a date or a
 * value of a closed list, or two were sure of the same words.
 */
export function enoughLooks(crops: readonly ReadLine[]): boolean {
  const [first, second] = crops;
  if (!first || crops.length >= LEAST_CROPS) return crops.length >= LEAST_CROPS;
  if (!second) return isSureAtFirst(first);
  return (
    foldWidth(first.text) === foldWidth(second.text) &&
    crops.every((crop) => lowestProbability(crop) >= SURE_PROBABILITY && lineIsWhole(crop))
  );
}

function isSureAtFirst(line: ReadLine): boolean {
  const probability = lowestProbability(line);
  const sure = DIGITS.test(line.text)
    ? probability >= SURE_PROBABILITY
    : probability >= SURE_LIST_PROBABILITY && LISTED.has(foldBrackets(stripBlanks(line.text)));
  return sure && lineIsWhole(line);
}
