import { bottomOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';

/** In text heights: how exactly two drawings of one head stand above each other. */
const SAME_PLACE = 0.4;

/** What the uppermost row of a phone says: the time, how the network is and how full the battery. */
const STATUS_BAR = /^(?:\d{1,2}[:：]\d{2}|(?:[2-5]G|LTE|HD|WLAN|WI-?FI)* ?\d{1,3}[%％])$/i;

/**
 * Texts that every screenshot has above its rows, wherever the picture is put together of several: a phone's clock, and what
 * stands above all labels and again, at the same place of a row, further down. Those further down are told; they are no values.
 */
export function pageHeads(
  texts: readonly LineToken[],
  labels: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const first = Math.min(...labels.map(({ box }) => box.top));
  const heads = texts.filter(({ box }) => bottomOf(box) <= first);
  return texts.filter((one) => STATUS_BAR.test(one.text) || heads.some((head) => isAgain(one, head, height)));
}

function isAgain(one: LineToken, head: LineToken, height: number): boolean {
  const isBelow = one.box.top > bottomOf(head.box);
  const aside = Math.abs(one.box.left - head.box.left);
  return isBelow && one.text === head.text && aside <= SAME_PLACE * height;
}
