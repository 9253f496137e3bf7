import { bottomOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';

/** In text heights: how exactly two drawings of one head stand above each other. */
const SAME_PLACE = 0.4;

/**
 * Texts that stand above all labels and again, at the same place of a row, further down: the head of a page, which every
 * screenshot of it has that a picture is put together of. Those further down are told; they are no values.
 */
export function repeatedHeads(
  texts: readonly LineToken[],
  labels: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const first = Math.min(...labels.map(({ box }) => box.top));
  const heads = texts.filter(({ box }) => bottomOf(box) <= first);
  return texts.filter((one) => heads.some((head) => isAgain(one, head, height)));
}

function isAgain(one: LineToken, head: LineToken, height: number): boolean {
  const isBelow = one.box.top > bottomOf(head.box);
  const aside = Math.abs(one.box.left - head.box.left);
  return isBelow && one.text === head.text && aside <= SAME_PLACE * height;
}
