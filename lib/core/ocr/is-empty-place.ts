import { bottomOf, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { Mask } from '@/lib/core/ocr/image/mask';
import type { PixelBox } from '@/lib/core/record/pixels';

/** All in text heights. A value that begins further right than this is beyond the edge of a picture that is cut there. */
const ROOM = 6;
/** Ink of so many squares of a text's height is writing, or something over it; an arrow and what is left of a rule have less. */
const WRITING = 0.3;

/**
 * Whether a label without a value has none because nothing stands right of it: paper as far as the next label of its row, or
 * the edge, and room enough. A value under a stamp, and one beyond the edge, are there nevertheless. px of the mask.
 */
export function isEmptyPlace(
  mask: Mask,
  label: PixelBox,
  labels: readonly PixelBox[],
  height: number,
): boolean {
  const left = rightOf(label);
  const row = labels.filter(
    (one) => one.left >= left && Math.abs(middleOf(one) - middleOf(label)) < height / 2,
  );
  const until = Math.min(mask.width, ...row.map((one) => one.left));
  if (until === mask.width && mask.width - left < ROOM * height) return false;
  return inkIn(mask, { ...label, left, width: until - left }) < WRITING * height * height;
}

/** Pixels of ink in a box. */
function inkIn({ width, data }: Mask, box: PixelBox): number {
  let ink = 0;
  for (let y = box.top; y < bottomOf(box); y += 1) {
    for (let x = box.left; x < rightOf(box); x += 1) ink += data[y * width + x] ?? 0;
  }
  return ink;
}
