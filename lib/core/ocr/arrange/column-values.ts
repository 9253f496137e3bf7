import { bottomOf, joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';
import type { StackedValue } from './stacked-values';
import { valueFit } from './value-fit';

/** Fewer labels are no column. */
const LEAST_LABELS = 4;
/** So many values must look like what their label says. */
const LEAST_FITS = 4;
/** In text heights. */
const ALIGNED = 0.7;
const SAME_ROW = 0.35;
/** Lines of one value are nearer to each other than this. */
const LEAST_STEP = 1.9;
const UNEVEN = 0.35;

/**
 * A column of labels without values, and elsewhere a column of lines that corresponds to it row by row: the labels moved
 * by one distance, each line at a label, none over; or, where the two have rows of their own, one by one. What looks like any value counts only between two that look like
 * what their labels say: in a longer run one value may have two lines and the next none.
 */
export function columnValues(
  labels: readonly LineToken[],
  texts: readonly LineToken[],
  height: number,
): readonly StackedValue[] {
  return columnsOf(labels, height)
    .filter((column) => column.length >= LEAST_LABELS)
    .flatMap((column) => {
      const apart = columnsOf(texts, height).filter((lines) => isApart(column, lines));
      const inRows = apart.flatMap((lines) => placements(column, lines, height));
      const possible = inRows.length > 0 ? inRows : apart.flatMap((lines) => byRank(column, lines, height));
      const [only, ...others] = possible;
      return only && others.length === 0
        ? only.filter((_, at) => isSure(only, at) && !isSharedWithEmpty(only, at, column))
        : [];
    });
}

/** Tokens flush left or right with each other, from the top. */
function columnsOf(tokens: readonly LineToken[], height: number): readonly (readonly LineToken[])[] {
  const byEdge = (edge: (token: LineToken) => number): readonly (readonly LineToken[])[] => {
    const columns: LineToken[][] = [];
    for (const token of [...tokens].sort((a, b) => a.box.top - b.box.top)) {
      const column = columns.find(
        ([first]) => first && Math.abs(edge(first) - edge(token)) <= ALIGNED * height,
      );
      if (column) column.push(token);
      else columns.push([token]);
    }
    return columns;
  };
  const left = byEdge(({ box }) => box.left);
  const right = byEdge(({ box }) => rightOf(box));
  const longest = (columns: readonly (readonly LineToken[])[]): number =>
    Math.max(0, ...columns.map(({ length }) => length));
  return longest(right) > longest(left) ? right : left;
}

/** Beside the labels, or all of it under or over them: not between them. */
function isApart(labels: readonly LineToken[], lines: readonly LineToken[]): boolean {
  const [a, b] = [labels, lines].map((tokens) => tokens.map(({ box }) => box).reduce(joinBoxes));
  if (!a || !b) return false;
  const beside = Math.min(rightOf(a), rightOf(b)) <= Math.max(a.left, b.left);
  return beside || a.top >= bottomOf(b) || b.top >= bottomOf(a);
}

/**
 * As many lines as labels, each column with even distances of its own: the first belongs to the first, and so on. A row that is
 * missing, or a value of two lines, would show as an uneven distance.
 */
function byRank(
  labels: readonly LineToken[],
  lines: readonly LineToken[],
  height: number,
): readonly (readonly StackedValue[])[] {
  if (labels.length !== lines.length || !isEven(labels, 0, height) || !isEven(lines, LEAST_STEP, height))
    return [];
  const rows = labels.flatMap((label, at): readonly StackedValue[] => {
    const line = lines[at];
    return line ? [{ label, lines: [line], fit: valueFit(label.meaning ?? 'other', line.text) }] : [];
  });
  const fits = rows.filter(({ fit }) => fit === 'fits').length;
  return fits >= LEAST_FITS && rows.every(({ fit }) => fit !== 'misfits') ? [rows] : [];
}

/** Whether tokens stand evenly below each other, at least so many text heights apart. */
function isEven(tokens: readonly LineToken[], step: number, height: number): boolean {
  const steps = tokens.slice(1).map(({ box }, at) => middleOf(box) - middleOf(tokens[at]?.box ?? box));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return least >= step * height && most - least <= UNEVEN * height;
}

/** Every way to lay the labels on the lines of a column. Without a value a label has no row. */
function placements(
  labels: readonly LineToken[],
  lines: readonly LineToken[],
  height: number,
): readonly (readonly StackedValue[])[] {
  const top = labels[0] ? middleOf(labels[0].box) : 0;
  return lines.flatMap((first) => {
    const rows = rowsAt(labels, lines, middleOf(first.box) - top, height);
    const fits = rows?.filter(({ fit }) => fit === 'fits').length ?? 0;
    return rows && fits >= LEAST_FITS ? [rows] : [];
  });
}

function rowsAt(
  labels: readonly LineToken[],
  lines: readonly LineToken[],
  moved: number,
  height: number,
): readonly StackedValue[] | null {
  const rows = labels.flatMap((label): readonly StackedValue[] => {
    const at = middleOf(label.box) + moved;
    const near = lines.filter(({ box }) => Math.abs(middleOf(box) - at) <= SAME_ROW * height);
    const text = near.map((line) => line.text).join('');
    return near.length > 0 ? [{ label, lines: near, fit: valueFit(label.meaning ?? 'other', text) }] : [];
  });
  const taken = new Set(rows.flatMap((row) => row.lines));
  const from = rows[0]?.lines[0]?.box.top ?? 0;
  const over = lines.filter((line) => !taken.has(line) && line.box.top >= from);
  const broken = rows.some((row) => row.lines.length > 1 || row.fit === 'misfits');
  return rows.length < LEAST_LABELS || over.length > 0 || broken ? null : rows;
}

/** What looks like any value stands between two that do not. At the upper end only a name does: it has one line. */
function isSure(rows: readonly StackedValue[], at: number): boolean {
  const isUnsure = (place: number): boolean => (rows[place]?.fit ?? 'unknown') === 'unknown';
  if (!isUnsure(at)) return true;
  const isFirstName = at === 0 && rows[0]?.label.meaning === 'name';
  return !isUnsure(at + 1) && (isFirstName || !isUnsure(at - 1));
}

/** Whether a label without a row, right above or below in the column, could have the value as well. */
function isSharedWithEmpty(rows: readonly StackedValue[], at: number, labels: readonly LineToken[]): boolean {
  const row = rows[at];
  if (!row) return false;
  const text = row.lines.map((line) => line.text).join('');
  const place = labels.indexOf(row.label);
  return [labels[place - 1], labels[place + 1]].some(
    (next) =>
      next !== undefined &&
      rows.every(({ label }) => label !== next) &&
      valueFit(next.meaning ?? 'other', text) === 'fits',
  );
}
