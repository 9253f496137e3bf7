import type { LabelMeaning } from '@/lib/core/labels/page-labels';
import { bottomOf, middleOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { LineToken } from './line-tokens';
import { recordBorder } from './record-borders';

/** A label of a picture and the lines of its value, none when nothing stands there. */
export interface LabelledValue {
  readonly meaning: LabelMeaning;
  readonly label: PixelBox;
  readonly lines: readonly LineToken[];
  /** something stands where a value would, and it may be another's: there are no lines, and it is not empty */
  readonly isInDoubt: boolean;
}

/** What belongs to one record of a picture. */
export interface PairedRecord {
  /** the last line above its first label that is neither label nor value; '' when there is none */
  readonly title: string;
  readonly values: readonly LabelledValue[];
}

/** From the top; side by side from the left, though one of them stand a little higher. */
export function inOrder(tokens: readonly LineToken[]): readonly LineToken[] {
  const rows: LineToken[][] = [];
  for (const token of [...tokens].sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && inRow(first.box, token.box, 0.4 * first.box.height)) row.push(token);
    else rows.push([token]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.left - b.box.left));
}

/** Whether the middles of two boxes are at most so many px apart in height. */
export function inRow(a: PixelBox, b: PixelBox, reach: number): boolean {
  return Math.abs(middleOf(a) - middleOf(b)) <= reach;
}

/** Labels with their values → records, each with its title from the lines that are neither; those beside each other from the left. */
export function splitRecords(
  values: readonly LabelledValue[],
  loose: readonly LineToken[],
  height: number,
): readonly PairedRecord[] {
  return sidesOf(values, height).flatMap((side) => recordsBelow(side, loose, height));
}

/** So many rows in which a label stands twice are two records beside each other. */
const LEAST_ROWS = 2;

/** Parts of a picture that have the same labels in the same rows, from the left; one part where there are no such. */
function sidesOf(values: readonly LabelledValue[], height: number): readonly (readonly LabelledValue[])[] {
  const rows = rowsOf(values, height);
  const seconds = rows.flatMap((row) => {
    const again = row.find(({ meaning }, at) =>
      row.slice(0, at).some((one) => one.meaning === meaning && meaning !== 'other'),
    );
    return again ? [again.label.left] : [];
  });
  if (seconds.length < LEAST_ROWS || seconds.length * 2 < rows.length) return [values];
  const edge = Math.min(...seconds) - height / 2;
  const right = values.filter(({ label }) => label.left >= edge);
  return [values.filter(({ label }) => label.left < edge), ...sidesOf(right, height)];
}

/** The records of labels that have nothing else beside them, from the top. */
function recordsBelow(
  values: readonly LabelledValue[],
  loose: readonly LineToken[],
  height: number,
): readonly PairedRecord[] {
  const found: LabelledValue[][] = [];
  for (const value of rowsOf(values, height).flat()) {
    const current = found.at(-1) ?? [];
    const before = current.findIndex((one) => one.meaning === value.meaning && value.meaning !== 'other');
    const apart = before < 0 ? 0 : farApart(current, before, value, height);
    if (apart > 0) found.push([...current.splice(apart), value]);
    else if (before >= 0 || current.length === 0) found.push([value]);
    else current.push(value);
  }
  return withBorders(found, loose, height).map((record, at, all) => {
    const top = record[0]?.label.top ?? 0;
    const former = all[at - 1]?.at(-1);
    const floor = former
      ? Math.max(...[former.label, ...former.lines.map(({ box }) => box)].map(bottomOf))
      : 0;
    const titles = loose.filter(({ box }) => bottomOf(box) <= top && box.top >= floor);
    return { title: inOrder(titles).at(-1)?.text ?? '', values: record };
  });
}

/** Records, each from its own first label on; a value that may be the next one's is in doubt. */
function withBorders(
  records: readonly (readonly LabelledValue[])[],
  loose: readonly LineToken[],
  height: number,
): readonly (readonly LabelledValue[])[] {
  const boxes = loose.map(({ box }) => box);
  const settled: LabelledValue[][] = [];
  for (const record of records) {
    const former = settled.at(-1);
    if (!former || isFragment(record)) {
      settled.push([...record]);
      continue;
    }
    const border = recordBorder(former, record, boxes, height);
    if ('at' in border) settled.push([...former.splice(border.at), ...record]);
    else {
      const doubted = former.map((one) =>
        border.unclear.has(one) ? { ...one, lines: [], isInDoubt: true } : one,
      );
      settled.splice(-1, 1, doubted, [...record]);
    }
  }
  return settled;
}

/** Fewer labels are no record that had its first rows above: a value that stands a second time. */
const LEAST_LABELS = 3;

function isFragment(values: readonly LabelledValue[]): boolean {
  return values.filter(({ meaning }) => meaning !== 'other').length < LEAST_LABELS;
}

/** Words of a page's head stand so far above its record, in text heights, and so many times as far as its rows do. */
const FAR = 5;
const FARTHER = 2.5;

/**
 * Where a label stands twice because the first one belongs to the page's head (学校 and 专业 of a navigation): the place in
 * `current` behind the one wide gap between the two; 0 where there is none, and the second one begins another record.
 */
function farApart(
  current: readonly LabelledValue[],
  before: number,
  again: LabelledValue,
  height: number,
): number {
  const gaps = [...current.slice(before), again].map(({ label }, at, all) => {
    const next = all[at + 1];
    return next ? middleOf(next.label) - middleOf(label) : 0;
  });
  const widest = Math.max(...gaps);
  const others = Math.max(0, ...gaps.filter((gap) => gap !== widest));
  const isFar = widest >= FAR * height && widest >= FARTHER * others;
  return isFar && gaps.indexOf(widest) < gaps.length - 2 ? before + gaps.indexOf(widest) + 1 : 0;
}

/** Labels in reading order: rows from the top, each from the left. */
function rowsOf(values: readonly LabelledValue[], height: number): readonly (readonly LabelledValue[])[] {
  const rows: LabelledValue[][] = [];
  for (const value of [...values].sort((a, b) => middleOf(a.label) - middleOf(b.label))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && inRow(first.label, value.label, 0.5 * height)) row.push(value);
    else rows.push([value]);
  }
  return rows.map((row) => row.sort((a, b) => a.label.left - b.label.left));
}
