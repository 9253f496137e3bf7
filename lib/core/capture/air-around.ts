import type { PixelBox } from '@/lib/core/record/pixels';

/** Something that the page shows beside a value, and that its own text tells. */
export interface Neighbour {
  /** same coordinates as the value */
  readonly box: PixelBox;
  /** Nobody takes it for a part of the value, however near it stands: a label, a button. */
  readonly apart: boolean;
}

/** Around a value, CSS px. */
export interface Air {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What the reader wants at least: it looks at nothing in the outer 5 px. CSS px. */
const LEAST = 6;
/** So much of a neighbour may lie in the air: the reader does not look there. CSS px. */
const INTO_NEIGHBOUR = 4;
/** In heights of the value's line. `wide`: as far as a style may draw words that seem to belong to it. */
const MOST = {
  usual: { beside: 1.6, above: 1.1 },
  wide: { beside: 12, above: 2.2 },
} as const;
/** What stands nearer, in the same row, is seen as a part of the value: a digit's own distance. In heights. */
const TOUCHING = 0.2;
/** Rows share that much of the lower one's height. */
const SAME_ROW = 0.5;

/**
 * How much of the page is cut out around a value, so that whatever is drawn beside it without being a text of the page's
 * own is seen with it, and its neighbours are not. `line`: of the value.
 */
export function airAround(line: PixelBox, neighbours: readonly Neighbour[], reach: keyof typeof MOST): Air {
  const beside = Math.max(LEAST, MOST[reach].beside * line.height);
  const row = neighbours.filter(({ box }) => inSameRow(box, line));
  const rest = neighbours.filter(({ box }) => !inSameRow(box, line));
  const gaps = (of: (box: PixelBox) => number): number[] =>
    row.flatMap(({ box, apart }) => {
      const gap = of(box);
      return gap < -1 || (gap < TOUCHING * line.height && !apart) ? [] : [gap];
    });
  const left = limited(
    beside,
    gaps((box) => line.left - right(box)),
  );
  const behind = limited(
    beside,
    gaps((box) => box.left - right(line)),
  );
  const over = rest.filter(({ box }) => box.left < right(line) + behind && right(box) > line.left - left);
  const most = Math.max(LEAST, MOST[reach].above * line.height);
  const above = over.filter(({ box }) => middle(box) < middle(line)).map(({ box }) => line.top - bottom(box));
  const below = over
    .filter(({ box }) => middle(box) >= middle(line))
    .map(({ box }) => box.top - bottom(line));
  return { left, right: behind, above: limited(most, above), below: limited(most, below) };
}

function limited(most: number, gaps: readonly number[]): number {
  return Math.max(LEAST, Math.min(most, ...gaps.map((gap) => gap + INTO_NEIGHBOUR)));
}

function inSameRow(one: PixelBox, other: PixelBox): boolean {
  const common = Math.min(bottom(one), bottom(other)) - Math.max(one.top, other.top);
  return common > SAME_ROW * Math.min(one.height, other.height);
}

function right({ left, width }: PixelBox): number {
  return left + width;
}

function bottom({ top, height }: PixelBox): number {
  return top + height;
}

function middle({ top, height }: PixelBox): number {
  return top + height / 2;
}
