import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

/** A picture `factor` times smaller (1 or less gives the picture itself); every pixel is the mean of what it covers. */
export function shrink(pixels: Pixels, factor: number): Pixels {
  if (factor <= 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width / factor));
  const height = Math.max(1, Math.round(pixels.height / factor));
  const data = new Uint8ClampedArray(width * height * 4);
  const across = stretches(pixels.width, width);
  const rows = new Float32Array(pixels.width * 4);
  for (const [y, row] of stretches(pixels.height, height).entries()) {
    meanOfRows(pixels, row, rows);
    for (const [x, column] of across.entries()) meanOfColumns(rows, column, data, (y * width + x) * 4);
  }
  return { width, height, data };
}

/** A stretch of pixels, its ends in fractions of them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(size: number, count: number): readonly Stretch[] {
  return Array.from({ length: count }, (_, at) => ({
    from: (at * size) / count,
    to: ((at + 1) * size) / count,
  }));
}

function shareOf({ from, to }: Stretch, at: number): number {
  return (Math.min(at + 1, to) - Math.max(at, from)) / (to - from);
}

function meanOfRows({ width, height, data }: Pixels, stretch: Stretch, mean: Float32Array): void {
  mean.fill(0);
  for (let y = Math.floor(stretch.from); y < Math.min(height, stretch.to); y += 1) {
    const share = shareOf(stretch, y);
    const start = y * width * 4;
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + share * (data[start + at] ?? 0);
  }
}

function meanOfColumns(row: Float32Array, stretch: Stretch, data: Uint8ClampedArray, target: number): void {
  const end = Math.min(row.length / 4, stretch.to);
  for (let channel = 0; channel < 4; channel += 1) {
    let sum = 0;
    for (let x = Math.floor(stretch.from); x < end; x += 1)
      sum += shareOf(stretch, x) * (row[x * 4 + channel] ?? 0);
    data[target + channel] = sum;
  }
}

/** A box of the smaller picture where it is in the whole one. */
export function enlargeBox({ left, top, width, height }: PixelBox, factor: number): PixelBox {
  return {
    left: left * factor,
    top: top * factor,
    width: width * factor,
    height: height * factor,
  };
}
