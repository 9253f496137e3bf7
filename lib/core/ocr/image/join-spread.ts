import type { PixelBox } from '@/lib/core/record/pixels';
import { joinBoxes, middleOf, rightOf } from './boxes';

/** A single character is at most this wide, in its height. */
const SINGLE = 1.3;
/** With a colon behind it it is wider, and two characters are wider still. */
const WITH_COLON = 1.75;
/** Characters of a spread label ("姓　　名") stand at most this far apart, in text heights. */
const SPREAD = 4;

/**
 * The two characters of a spread label, joined to one line: together they are read better than each alone. Two and
 * no more: single characters in a row of three are columns, unless a colon shows where the label ends.
 */
export function joinSpread(lines: readonly PixelBox[]): PixelBox[] {
  const singles = lines.filter(({ width, height }) => width <= SINGLE * height);
  const behind = new Map(singles.map((one) => [one, nextOf(one, lines)]));
  const pairs = [...behind].flatMap(([left, right]): (readonly [PixelBox, PixelBox])[] => {
    if (!right || singles.some((one) => behind.get(one) === left)) return [];
    if (!singles.includes(right)) return right.width <= WITH_COLON * right.height ? [[left, right]] : [];
    const further = behind.get(right);
    return further && singles.includes(further) ? [] : [[left, right]];
  });
  const taken = new Set(pairs.flat());
  return [
    ...lines.filter((line) => !taken.has(line)),
    ...pairs.map(([left, right]) => joinBoxes(left, right)),
  ];
}

/** The nearest line right of a box, in its row and no further than a label is spread. */
function nextOf(box: PixelBox, lines: readonly PixelBox[]): PixelBox | null {
  const near = lines.filter(
    (one) =>
      one.left >= rightOf(box) &&
      one.left - rightOf(box) <= SPREAD * box.height &&
      Math.abs(middleOf(one) - middleOf(box)) < 0.5 * box.height,
  );
  return near.sort((a, b) => a.left - b.left)[0] ?? null;
}
