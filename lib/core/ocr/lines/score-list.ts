import { foldBrackets } from '@/lib/core/characters/brackets';
import { LISTED_FIELDS, type ListedField } from '@/lib/core/fields/kinds';
import type { ListScore, ScoredValue } from '@/lib/core/record/pixels';
import { LISTED_VALUES } from '@/lib/core/values/closed-lists';
import type { StepProbabilities } from './decode-line';

const BLANK = 0;
const TINIEST = 1e-30;
/** A list whose best value is e^12 times less likely than what was read freely has nothing to say about a line. */
const WORTH_TELLING = 12;

type Indexed = readonly { readonly value: string; readonly indices: readonly number[] }[];
/** The values of every list as indices of one recogniser; those it cannot write are left out. */
export type IndexedLists = Readonly<Record<ListedField, Indexed>>;

/** Prepares the closed lists for a recogniser's characters. */
export function indexLists(characters: readonly string[]): IndexedLists {
  const indexOf = new Map(characters.map((character, index) => [character, index]));
  const indexed = (list: ListedField): Indexed =>
    LISTED_VALUES[list].flatMap((value) => {
      const indices = [...value].map((character) => indexOf.get(character) ?? BLANK);
      return indices.includes(BLANK) ? [] : [{ value, indices }];
    });
  return Object.fromEntries(LISTED_FIELDS.map((list) => [list, indexed(list)])) as Record<
    ListedField,
    Indexed
  >;
}

/**
 * How likely the whole line is each value of each list (CTC, all alignments, natural logarithm), beside what was read
 * freely. Lists that are far from the line are left out. Nothing is replaced: `free` says how much better "none of
 * these" is.
 */
export function scoreLists(
  probabilities: StepProbabilities,
  lists: IndexedLists,
  freeText: string,
): readonly ListScore[] {
  const read = [...freeText.replaceAll(' ', '')];
  const free = likelihood(probabilities, indicesOf(probabilities.characters, read));
  return LISTED_FIELDS.flatMap((list) => {
    const near = lists[list].filter(({ indices }) => Math.abs(indices.length - read.length) <= 2);
    const [best, ...others] = near
      .map(({ value, indices }): ScoredValue => ({ value, score: likelihood(probabilities, indices) }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < free - WORTH_TELLING) return [];
    // the other width of a bracket is the same value
    const second = others.find(({ value }) => foldBrackets(value) !== foldBrackets(best.value));
    return [{ list, best, second: second ?? null, free }];
  });
}

function indicesOf(characters: readonly string[], text: readonly string[]): readonly number[] {
  return text.map((character) => characters.indexOf(character));
}

/**
 * Logarithm of the sum over all ways to write `indices` over the steps (the forward pass of CTC). A space counts as
 * nothing: the recogniser puts and drops it at will.
 */
export function likelihood(
  { data, steps, characters }: StepProbabilities,
  indices: readonly number[],
): number {
  const states = indices.flatMap((index) => [BLANK, index]).concat(BLANK);
  const space = characters.length - 1;
  let row = new Float64Array(states.length);
  let next = new Float64Array(states.length);
  let logarithm = 0;
  for (let step = 0; step < steps; step += 1) {
    const start = step * characters.length;
    const nothing = (data[start + BLANK] ?? 0) + (data[start + space] ?? 0);
    let total = 0;
    for (let at = 0; at < states.length; at += 1) {
      const index = states[at] ?? BLANK;
      const reached = step === 0 ? (at < 2 ? 1 : 0) : reachedBefore(row, states, at);
      const value = reached * (index === BLANK ? nothing : (data[start + index] ?? 0));
      next[at] = value;
      total += value;
    }
    const scale = Math.max(total, TINIEST);
    logarithm += Math.log(scale);
    for (let at = 0; at < states.length; at += 1) next[at] = (next[at] ?? 0) / scale;
    [row, next] = [next, row];
  }
  const end = (row.at(-1) ?? 0) + (states.length > 1 ? (row.at(-2) ?? 0) : 0);
  return logarithm + Math.log(Math.max(end, TINIEST));
}

function reachedBefore(row: Float64Array, states: readonly number[], at: number): number {
  const index = states[at];
  const skip = index !== BLANK && states[at - 2] !== index ? (row[at - 2] ?? 0) : 0;
  return (row[at] ?? 0) + (row[at - 1] ?? 0) + skip;
}
