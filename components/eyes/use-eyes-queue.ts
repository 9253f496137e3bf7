import { useState } from 'react';
import type { FieldLine, HandVerdict } from '@/lib/core/verdict/comparison';
import {
  answerEyes,
  type EyesAnswer,
  type EyesQueue,
  eyesFor,
  eyesQueue,
  resumeLater,
  takeBackEyes,
} from '@/lib/core/view/eyes-queue';

/** A line to look at. One class has many lines of one field: the key tells them apart. */
export interface EyesItem {
  readonly key: string;
  /** whose value it is; '' where that goes without saying */
  readonly who: string;
  readonly line: FieldLine;
}

interface Told {
  onAnswer(key: string, verdict: HandVerdict): void;
  /** The person said something: another one comes. */
  onNext(): void;
}

/** Which item is looked at now, what was said last, and the ways on. What is taken back is answered `unsure`. */
export function useEyesQueue(items: readonly EyesItem[], { onAnswer, onNext }: Told) {
  const [kept, setKept] = useState<EyesQueue>(() => eyesQueue(openKeysOf(items)));
  const [last, setLast] = useState<EyesAnswer | 'back' | null>(null);
  const keys = items.map(({ key }) => key);
  const queue = eyesFor(kept, keys, openKeysOf(items));
  const item = items.find(({ key }) => key === queue.open[0]) ?? null;
  const goOn = (next: EyesQueue): void => {
    onNext();
    setKept(next);
  };
  const answer = (said: EyesAnswer): void => {
    if (!item) return;
    goOn(answerEyes(queue, said));
    setLast(said);
    if (said !== 'later') onAnswer(item.key, said);
  };
  const back = (): void => {
    const step = queue.steps.at(-1);
    if (!step) return;
    goOn(takeBackEyes(queue));
    setLast('back');
    if (step.answer !== 'later') onAnswer(step.key, 'unsure');
  };
  return { queue, item, last, answer, back, again: () => goOn(resumeLater(queue)) };
}

function openKeysOf(items: readonly EyesItem[]): readonly string[] {
  return items.filter(({ line }) => line.verdict === 'unsure').map(({ key }) => key);
}
