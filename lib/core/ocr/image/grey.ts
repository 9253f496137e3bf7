import type { Grey } from '@/lib/core/ocr/model/stroke-contrast';
import type { Pixels } from '@/lib/core/record/pixels';

export type { Grey } from '@/lib/core/ocr/model/stroke-contrast';

/** Luminance (Rec. 601) of a picture as it looks on white paper: what is transparent shows the paper. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const red = data[from] ?? 0;
    const green = data[from + 1] ?? 0;
    const blue = data[from + 2] ?? 0;
    const alpha = (data[from + 3] ?? 255) / 255;
    grey[at] = Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * alpha + 255 * (1 - alpha));
  }
  return { width, height, data: grey };
}
