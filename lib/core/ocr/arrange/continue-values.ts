import { bottomOf, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import { isComplete } from './is-complete';
import { isFullLine } from './is-full-line';
import type { LineToken } from './line-tokens';
import { inOrder, inRow } from './split-records';
import { isOfItsOwn } from './value-fit';

/** All in text heights. Between the ink of two lines of one value, drawn at up to 2.2 times the type's size. */
const NEXT_LINE = 1.3;
const ALIGNED = 0.7;
/** So much nearer than rows stand to each other two lines of a value are. */
const NEARER = 0.12;

type Values = Map<LineToken, LineToken[]>;

/** Adds to every value the loose lines right under it and flush with it; answers the other loose lines. */
export function continueValues(
  loose: readonly LineToken[],
  values: Values,
  height: number,
): readonly LineToken[] {
  const pitch = rowPitch([...values.keys()], height);
  return inOrder(loose).filter((text) => {
    for (const [label, have] of values) {
      const last = inOrder(have).at(-1);
      if (!last || !isUnder(text, last, height) || isComplete(label, have, text)) continue;
      if (isOfItsOwn(text.text) || isBesideText(text, label, loose, height)) continue;
      if (middleOf(text.box) - middleOf(last.box) > pitch - NEARER * height) continue;
      if (!isFullLine(last, [text, ...[...values.values()].flat()], height)) continue;
      have.push(text);
      return false;
    }
    return true;
  });
}

function isUnder({ box }: LineToken, last: LineToken, height: number): boolean {
  const gap = box.top - bottomOf(last.box);
  return gap >= 0 && gap <= NEXT_LINE * height && Math.abs(box.left - last.box.left) <= ALIGNED * height;
}

/** Whether left of a text, flush with the labels, stands something that may be a label nobody could read. */
function isBesideText(
  text: LineToken,
  label: LineToken,
  loose: readonly LineToken[],
  height: number,
): boolean {
  return loose.some(
    ({ box }) =>
      inRow(box, text.box, 0.5 * height) &&
      rightOf(box) <= text.box.left &&
      Math.abs(box.left - label.box.left) <= ALIGNED * height,
  );
}

/** The least distance of two labels below each other, px: lines of one value are nearer than rows. */
function rowPitch(labels: readonly LineToken[], height: number): number {
  const distances = labels.flatMap((label) =>
    labels
      .filter(({ box }) => box.left < rightOf(label.box) && rightOf(box) > label.box.left)
      .map(({ box }) => middleOf(box) - middleOf(label.box))
      .filter((distance) => distance > 0.5 * height),
  );
  return Math.min(...distances);
}
