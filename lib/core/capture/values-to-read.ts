import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isTextField } from '@/lib/core/fields/kinds';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { PicturePlan } from './capture-port';
import type { Box } from './geometry';
import { isDrawnOver } from './is-drawn-over';

/** A value that a picture must show as it was judged. */
export interface ValueToRead {
  readonly field: TextFieldKey;
  /** what was judged */
  readonly said: string;
  /** image px, whole numbers; none: the value has no place on the page any more */
  readonly boxes: readonly PixelBox[];
}

/** Dashes and points that stand for nothing are no writing to whoever reads pixels. */
const TELLS = /[\p{L}\p{N}]/u;

/**
 * Every value that was read and judged, with its place in a picture of this scale (image px for one CSS px). Not what our
 * own drawing beside another value lies over.
 */
export function valuesToRead(
  lines: readonly FieldLine[],
  { values, shots }: Pick<PicturePlan, 'values' | 'shots'>,
  scale: number,
): readonly ValueToRead[] {
  const own = shots.flatMap((shot) => shot.own);
  return lines.flatMap(({ field, shown }) => {
    if (!isTextField(field) || shown === null || !TELLS.test(shown)) return [];
    const boxes = values.find((one) => one.field === field)?.boxes ?? [];
    if (isDrawnOver(boxes, own)) return [];
    return [{ field, said: shown, boxes: boxes.map((box) => imageBox(box, scale)) }];
  });
}

/** A box of a record in image px, outwards to whole ones. */
export function imageBox({ left, top, width, height }: Box, scale: number): PixelBox {
  const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
  return {
    left: x,
    top: y,
    width: Math.ceil((left + width) * scale) - x,
    height: Math.ceil((top + height) * scale) - y,
  };
}
