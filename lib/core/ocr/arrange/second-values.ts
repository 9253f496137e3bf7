import { PAGE_LABELS } from '@/lib/core/labels/page-labels';
import { middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';
import { inRow } from './split-records';

type Values = ReadonlyMap<LineToken, readonly LineToken[]>;

/** In text heights. */
const SAME_ROW = 0.5;
const ALIGNED = 0.7;
const LABELS = Object.values(PAGE_LABELS).flat();
/** So many rows are no chance. */
const LEAST = 2;

/**
 * Labels that have a second column of values beside the first (变更前, 变更后): nobody knows which one is meant. In each of at
 * least two rows a text that no label claims stands right of the value, flush with each other; the same word in all of
 * them is a button (复制).
 */
export function secondValues(
  values: Values,
  loose: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const found = [...values].flatMap(([label, lines]) => {
    const last = lines.at(-1);
    const second = last && rightNeighbour(last, values, loose, height);
    return second ? [{ label, second }] : [];
  });
  return found.flatMap(({ label, second }) => {
    const column = found.filter((one) => Math.abs(one.second.box.left - second.box.left) <= ALIGNED * height);
    const words = new Set(column.map((one) => one.second.text));
    return column.length >= LEAST && words.size >= LEAST ? [label] : [];
  });
}

/** A label that the picture's edge cuts. */
function beginsLabel(text: string): boolean {
  return LABELS.some((label) => label.startsWith(text));
}

/** The next token of a row, where it is a text without a label. */
function rightNeighbour(
  { box }: LineToken,
  values: Values,
  loose: readonly LineToken[],
  height: number,
): LineToken | null {
  const [next] = [...values.keys(), ...loose]
    .filter((one) => one.box.left >= rightOf(box) && inRow(one.box, box, SAME_ROW * height))
    .sort((a, b) => a.box.left - b.box.left || middleOf(a.box) - middleOf(b.box));
  return next && loose.includes(next) && !beginsLabel(next.text) ? next : null;
}
