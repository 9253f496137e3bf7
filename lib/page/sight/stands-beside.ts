import { commonWidth, heightOf, type Rect, shareOfLine } from '@/lib/page/reading/rect';

const TOUCHING = 3;
const SAME_LINE = 0.5;
/** A value that found no room beside its label stands at most this many line heights below it. */
const NEXT_LINE = 2.5;

/**
 * Whether a person takes `own` for the label of `value`: on its line the nearest one to the left; where none stands there,
 * the nearest one above, or below where that is the way of the record. `labels` and `all`: labels, and labels with
 * values, of the record, `own` and `value` among them. `flows`: both are parts of one text, which may be broken between
 * them.
 */
export function standsBeside(
  own: Rect,
  value: Rect,
  labels: readonly Rect[],
  all: readonly Rect[],
  flows: boolean,
): boolean {
  const left = nearest(labels, (label) =>
    shareOfLine(label, value) > SAME_LINE && label.right <= value.left + TOUCHING
      ? value.left - label.right
      : null,
  );
  if (left) return left === own;
  const isAbove = own.bottom <= value.top + TOUCHING;
  if (!isAbove && own.top < value.bottom - TOUCHING) return false;
  if (isAbove && flows && isWrapped(own, value, all)) return true;
  const column = nearest(labels, (label) => {
    const gap = isAbove ? value.top - label.bottom : label.top - value.bottom;
    return gap >= -TOUCHING ? gap + Math.max(0, -commonWidth(label, value)) : null;
  });
  return column === own;
}

/** The label ends its line and the value begins the next one. */
function isWrapped(own: Rect, value: Rect, all: readonly Rect[]): boolean {
  if (value.top - own.bottom > NEXT_LINE * heightOf(own)) return false;
  return !all.some(
    (rect) =>
      (shareOfLine(rect, own) > SAME_LINE && rect.left > own.left) ||
      (shareOfLine(rect, value) > SAME_LINE && rect.left < value.left),
  );
}

/** The rectangle with the smallest distance; those without one are passed over. */
function nearest(rects: readonly Rect[], distance: (rect: Rect) => number | null): Rect | null {
  let found: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const rect of rects) {
    const away = distance(rect);
    if (away === null || away >= least) continue;
    found = rect;
    least = away;
  }
  return found;
}

/** Whether pieces of a text stand on the screen in their own order: each behind the one before, or on a later line. */
export function standInOrder(pieces: readonly Rect[]): boolean {
  return pieces.every((piece, at) => {
    const before = pieces[at - 1];
    if (!before) return true;
    const gap = shareOfLine(before, piece) > SAME_LINE ? piece.left - before.right : piece.top - before.top;
    return gap > -TOUCHING;
  });
}
