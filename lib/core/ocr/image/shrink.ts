import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

/** A picture `factor` times smaller (1 or less gives the picture itself); every pixel is the mean of what it covers. */
export function shrink(pixels: Pixels, factor: number): Pixels {
  if (factor <= 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width / factor));
  const height = Math.max(1, Math.round(pixels.height / factor));
  if (pixels.width === 2 * width && pixels.height === 2 * height) return halved(pixels);
  const data = new Uint8ClampedArray(width * height * 4);
  const across = stretches(pixels.width, width);
  const rows = new Float32Array(pixels.width * 4);
  for (const [y, row] of stretches(pixels.height, height).entries()) {
    meanOfRows(pixels, row, rows);
    for (let x = 0; x < width; x += 1) {
      meanOfColumns(rows, across[x] as Stretch, data, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** The same where every pixel is the mean of four whole ones, as it is of most pictures when their lines are looked for first. */
function halved(pixels: Pixels): Pixels {
  const [width, height] = [pixels.width / 2, pixels.height / 2];
  const { data: whole } = pixels;
  const data = new Uint8ClampedArray(width * height * 4);
  const row = pixels.width * 4;
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let from = 2 * y * row; from < (2 * y + 1) * row; from += 8) {
      for (let at = from; at < from + 4; at += 1, to += 1) {
        const above = (whole[at] as number) + (whole[at + 4] as number);
        data[to] = (above + (whole[at + row] as number) + (whole[at + row + 4] as number)) / 4;
      }
    }
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
    for (let at = 0; at < mean.length; at += 1) {
      mean[at] = (mean[at] as number) + share * (data[start + at] as number);
    }
  }
}

function meanOfColumns(row: Float32Array, stretch: Stretch, data: Uint8ClampedArray, target: number): void {
  const end = Math.min(row.length / 4, stretch.to);
  let red = 0;
  let green = 0;
  let blue = 0;
  let alpha = 0;
  for (let x = Math.floor(stretch.from); x < end; x += 1) {
    const share = shareOf(stretch, x);
    red += share * (row[x * 4] as number);
    green += share * (row[x * 4 + 1] as number);
    blue += share * (row[x * 4 + 2] as number);
    alpha += share * (row[x * 4 + 3] as number);
  }
  data[target] = red;
  data[target + 1] = green;
  data[target + 2] = blue;
  data[target + 3] = alpha;
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
