import { foldBrackets } from '@/lib/core/characters/brackets';
import { LISTED_FIELDS, type ListedField } from '@/lib/core/fields/kinds';
import type { ListScore, ScoredValue } from '@/lib/core/record/pixels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import type { StepProbabilities } from './decode-line';

const BLANK = 0;
/** Places before the states of a row, which are never reached. */
const BEFORE = 2;
const TINIEST = 1e-30;
/** A list whose best value is e^12 times less likely than what was read freely has nothing to say about a line. */
const WORTH_TELLING = 12;
/** What sums of many shares may be off by, natural logarithm. */
const ROUNDING = 0.01;

type Indexed = readonly { readonly value: string; readonly indices: readonly number[] }[];
/** What lists need of one recogniser. */
export interface IndexedLists {
  /** the values of every list as indices; those it cannot write are left out */
  readonly values: Readonly<Record<ListedField, Indexed>>;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Prepares the closed lists for a recogniser's characters. */
export function indexLists(characters: readonly string[]): IndexedLists {
  const indexOf = new Map(characters.map((character, index) => [character, index]));
  const indexed = (list: ListedField): Indexed =>
    LISTED_VALUES[list].flatMap((value) => {
      const indices = [...value].map((character) => indexOf.get(character) ?? BLANK);
      return indices.includes(BLANK) ? [] : [{ value, indices }];
    });
  const values = Object.fromEntries(LISTED_FIELDS.map((list) => [list, indexed(list)]));
  return { values: values as Record<ListedField, Indexed>, indexOf };
}

/**
 * How likely the whole line is each value of each list (CTC, all alignments, natural logarithm), beside what was read
 * freely. Lists that are far from the line are left out. Nothing is replaced: `free` says how much better "none of
 * these" is.
 */
export function scoreLists(
  probabilities: StepProbabilities,
  { values, indexOf }: IndexedLists,
  freeText: string,
): readonly ListScore[] {
  const read = [...freeText.replaceAll(' ', '')];
  const free = likelihood(
    probabilities,
    read.map((character) => indexOf.get(character) ?? -1),
  );
  const isWorth = worthScoring(probabilities, free - WORTH_TELLING);
  return LISTED_FIELDS.flatMap((list) => {
    const near = values[list].filter(({ indices }) => Math.abs(indices.length - read.length) <= 2);
    if (!near.some(({ indices }) => isWorth(indices))) return [];
    const [best, ...others] = near
      .map(({ value, indices }): ScoredValue => ({ value, score: likelihood(probabilities, indices) }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < free - WORTH_TELLING) return [];
    // the other width of a bracket is the same value
    const second = others.find(({ value }) => foldBrackets(value) !== foldBrackets(best.value));
    return [{ list, best, second: second ?? null, free }];
  });
}

/**
 * Whether a value may be as likely as `least` (natural logarithm). It is no likelier than that each of its characters
 * stands at some step, and that no likelier than the sum of its shares.
 */
function worthScoring(
  { data, steps, characters }: StepProbabilities,
  least: number,
): (indices: readonly number[]) => boolean {
  const enough = Math.exp(least - ROUNDING);
  const known = new Map<number, boolean>();
  const mayStand = (index: number): boolean => {
    const before = known.get(index);
    if (before !== undefined) return before;
    let sum = 0;
    for (let at = index; at < steps * characters.length; at += characters.length) sum += data[at] ?? 0;
    known.set(index, sum >= enough);
    return sum >= enough;
  };
  return (indices) => indices.every(mayStand);
}

/**
 * Logarithm of the sum over all ways to write `indices` over the steps (the forward pass of CTC). A space counts as
 * nothing: the recogniser puts and drops it at will.
 */
export function likelihood(
  { data, steps, characters }: StepProbabilities,
  indices: readonly number[],
): number {
  // a blank before each and behind the last; two zeros before them all
  const count = 2 * indices.length + 1;
  let row = new Float64Array(count + BEFORE);
  let next = new Float64Array(count + BEFORE);
  let logarithm = 0;
  for (let step = 0; step < steps; step += 1) {
    const start = step * characters.length;
    const nothing = (data[start + BLANK] as number) + (data[start + characters.length - 1] as number);
    let total = 0;
    for (let at = 0; at < count; at += 1) {
      // of states that are odd an index, of those that are even a blank
      const index = at % 2 === 0 ? BLANK : (indices[at >> 1] as number);
      const reached = step === 0 ? (at < 2 ? 1 : 0) : reachedBefore(row, indices, at);
      const value = reached * (index === BLANK ? nothing : (data[start + index] ?? 0));
      next[at + BEFORE] = value;
      total += value;
    }
    const scale = Math.max(total, TINIEST);
    logarithm += Math.log(scale);
    for (let at = BEFORE; at < next.length; at += 1) next[at] = (next[at] as number) / scale;
    const before = row;
    row = next;
    next = before;
  }
  const end = (row[row.length - 1] as number) + (count > 1 ? (row[row.length - 2] as number) : 0);
  return logarithm + Math.log(Math.max(end, TINIEST));
}

/** What may come to a state: itself, the one before it, and over a blank the character before, when it is another one. */
function reachedBefore(row: Float64Array, indices: readonly number[], at: number): number {
  const place = at + BEFORE;
  const isNew = at % 2 === 1 && indices[at >> 1] !== indices[(at >> 1) - 1];
  const skip = isNew ? (row[place - 2] as number) : 0;
  return (row[place] as number) + (row[place - 1] as number) + skip;
}
