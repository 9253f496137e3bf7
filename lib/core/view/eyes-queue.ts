import type { HandVerdict } from '@/lib/core/verdict/comparison';

/** What a person says of one crop; `later`: not now. */
export type EyesAnswer = Exclude<HandVerdict, 'unsure'> | 'later';

export interface EyesStep {
  readonly key: string;
  readonly answer: EyesAnswer;
}

/** What is looked at one after another, by key: the first of `open` is looked at now. */
export interface EyesQueue {
  readonly open: readonly string[];
  /** put off, in their order */
  readonly later: readonly string[];
  /** what was said, in its order: the last can be taken back */
  readonly steps: readonly EyesStep[];
}

export function eyesQueue(keys: readonly string[]): EyesQueue {
  return { open: keys, later: [], steps: [] };
}

/** The answer for what is looked at now; the next one comes. */
export function answerEyes(queue: EyesQueue, answer: EyesAnswer): EyesQueue {
  const [key, ...open] = queue.open;
  if (key === undefined) return queue;
  const later = answer === 'later' ? [...queue.later, key] : queue.later;
  return { open, later, steps: [...queue.steps, { key, answer }] };
}

/** The last answer is taken back: what it was for is looked at again. */
export function takeBackEyes(queue: EyesQueue): EyesQueue {
  const last = queue.steps.at(-1);
  if (!last) return queue;
  const without = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== last.key);
  return {
    open: [last.key, ...without(queue.open)],
    later: without(queue.later),
    steps: queue.steps.slice(0, -1),
  };
}

/** What was put off is looked at after all. */
export function resumeLater({ open, later, steps }: EyesQueue): EyesQueue {
  return {
    open: [...open, ...later],
    later: [],
    steps: steps.filter(({ answer }) => answer !== 'later'),
  };
}

/** The queue for the keys there are now: new ones come last, those that are gone go. `openKeys` are still unsettled. */
export function eyesFor(queue: EyesQueue, keys: readonly string[], openKeys: readonly string[]): EyesQueue {
  const there = new Set(keys);
  const known = new Set([...queue.open, ...queue.later, ...queue.steps.map(({ key }) => key)]);
  return {
    open: [...queue.open.filter((key) => there.has(key)), ...openKeys.filter((key) => !known.has(key))],
    later: queue.later.filter((key) => there.has(key)),
    steps: queue.steps.filter(({ key }) => there.has(key)),
  };
}

/** How many are not settled yet. */
export function stillOpen({ open, later }: EyesQueue): number {
  return open.length + later.length;
}
