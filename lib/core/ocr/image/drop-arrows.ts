import type { PixelBox } from '@/lib/core/record/pixels';
import { inkWithin, middleOf, rightOf } from './boxes';
import { filledColumns, usualHeight } from './find-lines';
import type { Mask } from './mask';

/** All in text heights. How large an arrow is. */
const WIDEST = 0.6;
const HIGHEST = 1;
/** Paper before it, and so many times as much as between the characters of its line. */
const GAP = 0.35;
const WIDER = 1.5;
/** How exactly arrows stand above each other. */
const ALIGNED = 0.12;
/** Share of their ink in which two arrows differ at most: those of one page are drawn alike. */
const UNLIKE = 0.35;
/** Fewer are no column. */
const LEAST = 3;
const SAME_ROW = 0.5;

interface End {
  readonly line: PixelBox;
  /** the last piece of ink of the line */
  readonly piece: PixelBox;
  /** the line without it; null: there is nothing else */
  readonly rest: PixelBox | null;
}

/**
 * Lines without the arrows (›) that lists of apps have at the right end of every row, which would be read as a part of the
 * value before them. An arrow is a small piece of ink at the end of a row, apart from the rest, that stands at least three
 * times below each other with the same shape.
 */
export function dropArrows(mask: Mask, lines: readonly PixelBox[]): readonly PixelBox[] {
  const height = usualHeight(lines);
  const ends = lines.flatMap((line) => endOf(mask, line, lines, height) ?? []);
  const arrows = ends.filter(
    (one) => ends.filter((other) => isAlike(mask, one.piece, other.piece, height)).length >= LEAST,
  );
  return lines.flatMap((line) => {
    const arrow = arrows.find((one) => one.line === line);
    return arrow ? (arrow.rest ?? []) : line;
  });
}

/** The last piece of a line that is the last of its row, where it may be an arrow. */
function endOf(mask: Mask, line: PixelBox, lines: readonly PixelBox[], height: number): End | null {
  const row = lines.filter((one) => Math.abs(middleOf(one) - middleOf(line)) < SAME_ROW * height);
  if (row.some((one) => one.left >= rightOf(line))) return null;
  const [gap, inner, start] = lastGap(filledColumns(mask, line));
  const piece = inkWithin(mask, { ...line, left: line.left + start, width: line.width - start });
  if (!piece || piece.width > WIDEST * height || piece.height > HIGHEST * height) return null;
  // digits that stand far from each other are lines by themselves too
  const isDigit = (one: PixelBox): boolean => one !== line && one.width <= WIDEST * height;
  if (start === 0) return row.some(isDigit) ? null : { line, piece, rest: null };
  if (gap < GAP * height || gap < WIDER * inner) return null;
  return { line, piece, rest: inkWithin(mask, { ...line, width: start }) };
}

/** The last stretch of empty columns, the longest one before it, and where the ink behind it begins; px. */
function lastGap(filled: Uint8Array): readonly [gap: number, inner: number, start: number] {
  let [gap, inner, start] = [0, 0, 0];
  for (let at = 0, last = 0; at < filled.length; at += 1) {
    if (filled[at] === 0) continue;
    if (at - last > 1) {
      inner = Math.max(inner, gap);
      gap = at - last - 1;
      start = at;
    }
    last = at;
  }
  return [gap, inner, start];
}

function isAlike(mask: Mask, a: PixelBox, b: PixelBox, height: number): boolean {
  const reach = Math.max(1, ALIGNED * height);
  const differs = [a.left - b.left, a.width - b.width, a.height - b.height].some(
    (one) => Math.abs(one) > reach,
  );
  return !differs && unlike(mask, a, b) <= UNLIKE;
}

/** Share of the ink of two boxes, laid on each other, that only one of them has. */
function unlike({ width, data }: Mask, a: PixelBox, b: PixelBox): number {
  let [one, any] = [0, 0];
  for (let y = 0; y < Math.max(a.height, b.height); y += 1) {
    for (let x = 0; x < Math.max(a.width, b.width); x += 1) {
      const ink = ({ left, top, ...size }: PixelBox): number =>
        x < size.width && y < size.height ? (data[(top + y) * width + left + x] ?? 0) : 0;
      const both = ink(a) + ink(b);
      if (both > 0) any += 1;
      if (both === 1) one += 1;
    }
  }
  return one / Math.max(1, any);
}
