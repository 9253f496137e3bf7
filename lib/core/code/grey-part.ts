import type { Grey } from '@/lib/core/ocr/image/grey';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

/**
 * A part of a picture in grey, as it looks on white paper, `factor` times smaller (a whole number): every pixel is the
 * mean of those it covers. Nothing of the size of the whole picture is made, so that a photo of 12 million pixels costs
 * what is looked at. `box` lies inside the picture, in whole px.
 */
export function greyPart(pixels: Pixels, box: PixelBox, factor: number): Grey {
  const width = Math.floor(box.width / factor);
  const height = Math.floor(box.height / factor);
  const data = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  for (let row = 0; row < height; row += 1) {
    sums.fill(0);
    for (let line = 0; line < factor; line += 1) {
      const start = (box.top + row * factor + line) * pixels.width + box.left;
      addLine(pixels.data, start * 4, factor, sums);
    }
    for (let column = 0; column < width; column += 1)
      data[row * width + column] = Math.round((sums[column] ?? 0) / (factor * factor * WEIGHTS));
  }
  return { width, height, data };
}

/** 1 : 2 : 1 for red, green and blue; exactness of colour decides nothing here. */
const WEIGHTS = 4;

function addLine(data: Uint8ClampedArray, start: number, factor: number, sums: Float64Array): void {
  for (let column = 0, at = start; column < sums.length; column += 1) {
    let sum = 0;
    for (let pixel = 0; pixel < factor; pixel += 1, at += 4) {
      const weighted = (data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      const alpha = data[at + 3] ?? 255;
      sum += alpha === 255 ? weighted : (weighted * alpha) / 255 + (255 - alpha) * WEIGHTS;
    }
    sums[column] = (sums[column] ?? 0) + sum;
  }
}
