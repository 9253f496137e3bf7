import type { Grey } from '@/lib/core/ocr/model/stroke-contrast';
import type { Pixels } from '@/lib/core/record/pixels';
import { wordsOf } from './words';

export type { Grey } from '@/lib/core/ocr/model/stroke-contrast';

/**
 * Luminance (Rec. 601) of a picture as it looks on white paper: what is transparent shows the paper. Neighbours are mostly
 * of one colour, which is worked out once.
 */
export function greyOf({ width, height, data }: Pixels): Grey {
  const words = wordsOf(data);
  const grey = new Uint8Array(width * height);
  let word = words[0] as number;
  let level = greyAt(data, 0);
  for (let at = 0; at < grey.length; at += 1) {
    const here = words[at] as number;
    if (here !== word) {
      word = here;
      level = greyAt(data, 4 * at);
    }
    grey[at] = level;
  }
  return { width, height, data: grey };
}

function greyAt(data: Uint8ClampedArray, at: number): number {
  const red = data[at] as number;
  const green = data[at + 1] as number;
  const blue = data[at + 2] as number;
  const alpha = (data[at + 3] as number) / 255;
  return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * alpha + 255 * (1 - alpha));
}
