import { bottomOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';
import { isAnothers, type ValueFit, valueFit } from './value-fit';

type Values = ReadonlyMap<LineToken, readonly LineToken[]>;

/**
 * Labels below which the rows of a column of labels and of its values no longer correspond, with all further down in the
 * column: a value is not what its label says, and the next is none that is, or is missing. Single ones are misread or wrong
 * in the record itself. What looks like any value right above is in doubt too: it may be where the shift begins.
 */
export function shiftedLabels(values: Values): readonly LineToken[] {
  const labels = [...values.keys()].sort((a, b) => a.box.top - b.box.top);
  const found = labels.flatMap((label) => {
    const column = labels.filter((one) => overlaps(one, label));
    const at = column.findIndex((one, row) => {
      const next = column[row + 1];
      return next !== undefined && isShift(one, next, values);
    });
    if (at < 0) return [];
    const above = column.slice(0, at).findLastIndex((one) => fitOf(one, values) !== 'unknown');
    return column.slice(above + 1);
  });
  return [...new Set(found)];
}

/** How far below the last value of a column a line may be the next row, and how flush, in text heights. */
const NEXT_ROW = 2.5;
const ALIGNED = 0.7;

/**
 * The last labels of a column below whose values stands one line more, as far up as values look like anything: one of
 * them may have two lines, and the ones below it another's. Without a line more there are as many rows as labels.
 */
export function overhungLabels(
  values: Values,
  loose: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const labels = [...values.keys()].sort((a, b) => b.box.top - a.box.top);
  return labels.flatMap((last, at) => {
    const [first, ...others] = values.get(last) ?? [];
    if (!first || labels.slice(0, at).some((label) => overlaps(label, last))) return [];
    const isOver = ({ box }: LineToken): boolean =>
      box.top > bottomOf(last.box) &&
      box.top - bottomOf(first.box) <= NEXT_ROW * height &&
      Math.abs(box.left - first.box.left) <= ALIGNED * height;
    if (![...others, ...loose].some(isOver)) return [];
    const column = labels.filter((label) => overlaps(label, last));
    const sure = column.findIndex((label) => fitOf(label, values) === 'fits');
    const unsure = sure < 0 ? column : column.slice(0, sure);
    return unsure.length > 1 ? unsure : [];
  });
}

function fitOf(label: LineToken, values: Values): ValueFit {
  return valueFit(label.meaning ?? 'other', textOf(label, values));
}

function overlaps(a: LineToken, b: LineToken): boolean {
  return Math.min(rightOf(a.box), rightOf(b.box)) > Math.max(a.box.left, b.box.left);
}

function isShift(label: LineToken, next: LineToken, values: Values): boolean {
  if (textOf(label, values) === '' || fitOf(label, values) !== 'misfits') return false;
  if (textOf(next, values) === '') return true;
  if (isAnothers(label.meaning ?? 'other', textOf(label, values))) return fitOf(next, values) !== 'fits';
  return fitOf(next, values) === 'misfits' && isAnothers(next.meaning ?? 'other', textOf(next, values));
}

function textOf(label: LineToken, values: Values): string {
  return (values.get(label) ?? []).map(({ text }) => text).join('');
}
