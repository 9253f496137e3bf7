import type { LineToken } from './line-tokens';
import type { StackedValue } from './stacked-values';
import { isOnlyOf } from './value-fit';

/** In text heights. */
const ALIGNED = 0.7;
/** So many of them in one column, in the order of their labels, are no words of a heading or a navigation. */
const LEAST = 3;

/**
 * Values that by their looks are one field's alone (an ID number, a people, a level), for labels without a value: where
 * each stands once in the picture, and several stand in one column in the order of their labels. Rows do not matter.
 */
export function tellingValues(
  labels: readonly LineToken[],
  texts: readonly LineToken[],
  height: number,
): readonly StackedValue[] {
  const pairs = labels.flatMap((label): readonly StackedValue[] => {
    const meaning = label.meaning ?? 'other';
    const [text, ...others] = texts.filter((one) => isOnlyOf(meaning, one.text));
    const isOne = labels.every((one) => one === label || one.meaning !== label.meaning);
    return text && others.length === 0 && isOne && !/^\d$/.test(text.text)
      ? [{ label, lines: [text], fit: 'fits' }]
      : [];
  });
  return pairs.filter((pair) => {
    const column = pairs.filter(
      (one) => isFlush(one.label, pair.label, height) && isFlush(lineOf(one), lineOf(pair), height),
    );
    return column.length >= LEAST && isOrdered(column);
  });
}

function lineOf({ lines, label }: StackedValue): LineToken {
  return lines[0] ?? label;
}

function isFlush(a: LineToken, b: LineToken, height: number): boolean {
  return Math.abs(a.box.left - b.box.left) <= ALIGNED * height;
}

function isOrdered(column: readonly StackedValue[]): boolean {
  const down = [...column].sort((a, b) => a.label.box.top - b.label.box.top);
  return down.every((pair, at) => {
    const before = down[at - 1];
    return !before || lineOf(before).box.top < lineOf(pair).box.top;
  });
}
