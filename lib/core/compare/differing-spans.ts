import type { Span } from '@/lib/core/verdict/comparison';

/** Which code points differ between two values, for underlining. */
export interface Differences {
  readonly shown: readonly Span[];
  readonly expected: readonly Span[];
}

export const NO_DIFFERENCES: Differences = { shown: [], expected: [] };

/** Longer values are underlined as a whole: comparing every pair of characters would take too long. */
const LONGEST_MIDDLE = 200;

/** How a character is compared: equal results are not underlined (full-width and half-width brackets, for one). */
type FoldCharacter = (character: string) => string;

/**
 * The code points of `shown` and `expected` that differ after `fold`: equal beginnings and ends are left out; what is
 * between is compared place by place when both are of one length, else by the longest common subsequence.
 * Spans are in code points, ordered, without overlap. Symmetric.
 */
export function differingSpans(
  shown: string,
  expected: string,
  fold: FoldCharacter = (same) => same,
): Differences {
  const left = Array.from(shown, fold);
  const right = Array.from(expected, fold);
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && left[left.length - 1 - tail] === right[right.length - 1 - tail])
    tail += 1;
  const middleLeft = left.slice(start, left.length - tail);
  const middleRight = right.slice(start, right.length - tail);
  const [keptLeft, keptRight] = common(middleLeft, middleRight);
  return {
    shown: spansOutside(keptLeft, middleLeft.length, start),
    expected: spansOutside(keptRight, middleRight.length, start),
  };
}

type Kept = ReadonlySet<number>;
const NONE: Kept = new Set();

function common(left: readonly string[], right: readonly string[]): readonly [Kept, Kept] {
  if (left.length === right.length) {
    const same = new Set([...left.keys()].filter((index) => left[index] === right[index]));
    return [same, same];
  }
  if (left.length > LONGEST_MIDDLE || right.length > LONGEST_MIDDLE) return [NONE, NONE];
  return longestCommon(left, right);
}

function longestCommon(left: readonly string[], right: readonly string[]): readonly [Kept, Kept] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const keptLeft = new Set<number>();
  const keptRight = new Set<number>();
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) {
      keptLeft.add(row);
      keptRight.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return [keptLeft, keptRight];
}

function spansOutside(kept: Kept, length: number, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < length; index += 1) {
    if (kept.has(index)) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.end === offset + index) {
      spans[spans.length - 1] = { start: last.start, end: last.end + 1 };
    } else spans.push({ start: offset + index, end: offset + index + 1 });
  }
  return spans;
}
