import type { PixelBox } from '@/lib/core/record/pixels';
import { inkWithin, joinBoxes } from './boxes';
import { joinSpread } from './join-spread';
import { joinStacked } from './join-stacked';
import type { Mask } from './mask';

/** A gap wider than this parts two lines that stand side by side; in text heights (the project's reading notes). */
const COLUMN_GAP = 1.3;
/** Parts of one character (二, 三) are nearer than lines are; in text heights. */
const STROKE_GAP = 0.35;
const TALLEST = 1.25;
/** Text height before any is known, px. */
const FIRST_GUESS = 16;
const MIN_HEIGHT = 6;
const MAX_HEIGHT = 140;
const MAX_DEPTH = 12;

/**
 * Lines of writing in a picture: tight boxes of their ink, from top to bottom, then from left to right.
 * Rows are parted at any empty row of pixels, then columns at gaps wider than 1.3 text heights, again and again, so
 * that a column beside (a second column, a photo, a value of two lines) does not glue rows together.
 */
export function findLines(mask: Mask): readonly PixelBox[] {
  const whole = inkWithin(mask, { left: 0, top: 0, width: mask.width, height: mask.height });
  if (whole === null) return [];
  const height = usualHeight(joinStacked(cut(mask, whole, FIRST_GUESS, 0)));
  const lines = joinSpread(cut(mask, whole, height, 0).filter((box) => isLine(box, height)));
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}

function isLine(box: PixelBox, height: number): boolean {
  if (box.height > MAX_HEIGHT || box.height < Math.max(MIN_HEIGHT, 0.4 * height)) return false;
  // what is left of an upright rule
  return box.width > 3 || box.height <= 1.3 * height;
}

/** Text height of most of the writing, px: longer lines count for more. */
export function usualHeight(lines: readonly PixelBox[]): number {
  const fitting = lines.filter(({ height }) => height >= MIN_HEIGHT && height <= MAX_HEIGHT);
  const weighed = fitting
    .map(({ height, width }) => ({ height, weight: Math.min(12, width / height) }))
    .sort((a, b) => a.height - b.height);
  let half = weighed.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { height, weight } of weighed) {
    half -= weight;
    if (half <= 0) return height;
  }
  return FIRST_GUESS;
}

function cut(mask: Mask, region: PixelBox, height: number, depth: number): PixelBox[] {
  const rows = rowsOf(mask, region, height);
  return rows.flatMap((row) => {
    const text = row.height > 1.6 * height ? height : row.height;
    const columns = columnsOf(mask, row, COLUMN_GAP * text);
    const again = depth < MAX_DEPTH && (columns.length > 1 || rows.length > 1);
    return columns.flatMap((column) => (again ? cut(mask, column, height, depth + 1) : [column]));
  });
}

function rowsOf(mask: Mask, region: PixelBox, height: number): PixelBox[] {
  const rows: PixelBox[] = [];
  for (const [from, to] of stretches(filledRows(mask, region), 1)) {
    const row = inkWithin(mask, { ...region, top: region.top + from, height: to - from });
    if (row === null) continue;
    const above = rows.at(-1);
    const joined = above && joinBoxes(above, row);
    const near = above && row.top - (above.top + above.height) < STROKE_GAP * height;
    const thin = above && Math.min(above.height, row.height) < 0.55 * height;
    if (joined && near && thin && joined.height <= TALLEST * height) rows[rows.length - 1] = joined;
    else rows.push(row);
  }
  return rows;
}

function columnsOf(mask: Mask, row: PixelBox, gap: number): PixelBox[] {
  return stretches(filledColumns(mask, row), gap).flatMap(([from, to]) => {
    const column = inkWithin(mask, { ...row, left: row.left + from, width: to - from });
    return column === null ? [] : [column];
  });
}

/** Stretches of ones that are parted by at least `gap` zeros, as [from, to). */
function stretches(filled: Uint8Array, gap: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < filled.length; at += 1) {
    if (filled[at] === 0) continue;
    const last = found.at(-1);
    if (last && at - last[1] < gap) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

function filledRows({ width: whole, data }: Mask, { left, top, width, height }: PixelBox): Uint8Array {
  const filled = new Uint8Array(height);
  for (let row = 0; row < height; row += 1) {
    let at = (top + row) * whole + left;
    const end = at + width;
    while (at < end && data[at] !== 1) at += 1;
    if (at < end) filled[row] = 1;
  }
  return filled;
}

/** Which columns of a box hold ink, one byte each. */
export function filledColumns(mask: Mask, { left, top, width, height }: PixelBox): Uint8Array {
  const filled = new Uint8Array(width);
  for (let y = top; y < top + height; y += 1) {
    for (let x = 0; x < width; x += 1) if (mask.data[y * mask.width + left + x] === 1) filled[x] = 1;
  }
  return filled;
}
