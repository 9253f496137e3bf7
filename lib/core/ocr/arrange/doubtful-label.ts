import { foldLabel } from '@/lib/core/labels/fold-label';
import { type Label, labelOf } from '@/lib/core/labels/label-of';
import type { ReadLine } from '@/lib/core/record/pixels';

/** Short labels differ from other words in one character only. */
const SHORTEST = 4;
/** Probability that the label's character has at the place of the one that was read; less is enough in a long label. */
const FAIR = 0.005;
const LONG = 6;
const FAIR_IN_LONG = 0.001;

/**
 * The label that a line is, although one of its characters was read as another (预计毕业甘期): only where the recogniser
 * gave the label's own character a probability at that place, and all labels that come of it mean the same field.
 */
export function doubtfulLabel({ characters }: ReadLine): Label | null {
  const text = characters.map(({ character }) => character);
  const { length } = Array.from(foldLabel(text.join('')));
  if (length < SHORTEST) return null;
  const fair = length < LONG ? FAIR : FAIR_IN_LONG;
  const labels = characters.flatMap(({ others }, at) =>
    others
      .filter(({ probability }) => probability >= fair)
      .flatMap(({ character }) => labelOf(text.with(at, character).join('')) ?? []),
  );
  const [first] = labels;
  return first && labels.every(({ meaning }) => meaning === first.meaning) ? first : null;
}
