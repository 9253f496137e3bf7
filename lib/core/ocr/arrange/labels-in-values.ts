import { rightOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';
import { inRow } from './split-records';

/** In text heights. */
const LEVEL = 0.5;
const ALIGNED = 0.7;
const LEAST_VALUES = 2;

/**
 * Tokens, those that are called like a label but stand where values do as text: the second line of "…科学学院软件 / 学院".
 * They begin where values begin that have a label in their row, and no other label does.
 */
export function labelsInValues(tokens: readonly LineToken[], height: number): readonly LineToken[] {
  const labels = tokens.filter(({ meaning }) => meaning !== null);
  const values = tokens.filter(
    (one) =>
      one.meaning === null &&
      labels.some(({ box }) => rightOf(box) <= one.box.left && inRow(box, one.box, LEVEL * height)),
  );
  const isFlush = (a: LineToken, b: LineToken): boolean =>
    Math.abs(a.box.left - b.box.left) <= ALIGNED * height;
  return tokens.map((token) => {
    if (token.meaning === null || labels.some((one) => one !== token && isFlush(one, token))) return token;
    const flush = values.filter((value) => isFlush(value, token));
    return flush.length >= LEAST_VALUES ? { ...token, meaning: null } : token;
  });
}
