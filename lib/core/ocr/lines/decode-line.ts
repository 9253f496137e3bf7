import type { CharacterProbability, ReadCharacter } from '@/lib/core/record/pixels';
import { STEP_WIDTH } from './line-tensor';

/** Shares of every character at every step of one line, as the recogniser gives them. */
export interface StepProbabilities {
  /** steps × characters, step by step */
  readonly data: Float32Array;
  readonly steps: number;
  /** What each index stands for; index 0 is "nothing new here" (CTC's blank). */
  readonly characters: readonly string[];
  /** px of the tensor that one px of the crop takes across */
  readonly scale: number;
}

const LEAST_PROBABILITY = 0.001;
const MOST_OTHERS = 5;
const BLANK = 0;

/** Index 0 (blank), the lines of the dictionary file, and the space that the model adds at the end. */
export function charactersOf(dictionary: string): readonly string[] {
  const lines = dictionary.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return ['', ...lines, ' '];
}

interface Run {
  readonly index: number;
  readonly from: number;
  /** the step behind the last */
  to: number;
}

/**
 * The likeliest character of every step, repetitions joined, blanks left out (CTC, greedy). A character's probability is the
 * largest of its steps, its place the steps themselves, narrower than its ink: centres tell distances.
 */
export function decodeLine(probabilities: StepProbabilities): readonly ReadCharacter[] {
  const { scale, steps, characters } = probabilities;
  if (probabilities.data.length !== steps * characters.length) {
    throw new RangeError('The model and its dictionary do not belong together.');
  }
  return runsOf(probabilities).map((run) => ({
    character: characters[run.index] ?? '',
    probability: largestProbability(probabilities, run, run.index),
    left: (run.from * STEP_WIDTH) / scale,
    right: (run.to * STEP_WIDTH) / scale,
    others: othersOf(probabilities, run),
  }));
}

function runsOf(probabilities: StepProbabilities): Run[] {
  const runs: Run[] = [];
  let before = BLANK;
  for (let step = 0; step < probabilities.steps; step += 1) {
    const index = likeliest(probabilities, step);
    const last = runs.at(-1);
    if (index !== BLANK && index === before && last) last.to = step + 1;
    else if (index !== BLANK) runs.push({ index, from: step, to: step + 1 });
    before = index;
  }
  return runs;
}

function likeliest({ data, characters }: StepProbabilities, step: number): number {
  const count = characters.length;
  const start = step * count;
  let best = 0;
  let most = -1;
  for (let index = 0; index < count; index += 1) {
    const probability = data[start + index] ?? 0;
    if (probability > most) {
      most = probability;
      best = index;
    }
  }
  return best;
}

function largestProbability(
  { data, characters }: StepProbabilities,
  { from, to }: Run,
  index: number,
): number {
  let most = 0;
  for (let step = from; step < to; step += 1)
    most = Math.max(most, data[step * characters.length + index] ?? 0);
  return most;
}

function othersOf(probabilities: StepProbabilities, run: Run): readonly CharacterProbability[] {
  const { data, characters } = probabilities;
  const found = new Map<number, number>();
  for (let step = run.from; step < run.to; step += 1) {
    const start = step * characters.length;
    for (let index = 1; index < characters.length; index += 1) {
      const probability = data[start + index] ?? 0;
      if (probability < LEAST_PROBABILITY || index === run.index) continue;
      found.set(index, Math.max(probability, found.get(index) ?? 0));
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_OTHERS)
    .map(([index, probability]) => ({ character: characters[index] ?? '', probability }));
}
