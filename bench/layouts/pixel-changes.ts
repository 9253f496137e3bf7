import type { Random } from '@/bench/reading/random';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

/** Rows of a picture from `top` to `bottom`. */
function band({ width, data }: Pixels, top: number, bottom: number): Pixels {
  return { width, height: bottom - top, data: data.slice(top * width * 4, bottom * width * 4) };
}

function below(parts: readonly Pixels[]): Pixels {
  const width = parts[0]?.width ?? 0;
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  const data = new Uint8ClampedArray(width * height * 4);
  let at = 0;
  for (const part of parts) {
    data.set(part.data, at);
    at += part.data.length;
  }
  return { width, height, data };
}

/**
 * A long page as somebody puts it together of screenshots: strips of `screen` px that overlap by so many px, wherever the cuts
 * fall, each below the page's head of `head` px where `repeats`. `later`: what the page shows when the second is taken.
 */
export function stitched(
  page: Pixels,
  later: Pixels,
  { screen, overlap, head, repeats }: { screen: number; overlap: number; head: number; repeats: boolean },
): Pixels {
  const parts: Pixels[] = [];
  for (let top = 0, turn = 0; ; turn += 1) {
    const bottom = Math.min(page.height, top + screen);
    if (turn > 0 && repeats) parts.push(band(page, 0, head));
    parts.push(band(turn === 0 ? page : later, top, bottom));
    if (bottom === page.height) return below(parts);
    top = bottom - overlap;
  }
}

/** A sticker over a value. */
export function covered(pixels: Pixels, { left, top, width, height }: PixelBox): Pixels {
  const data = Uint8ClampedArray.from(pixels.data);
  for (let y = Math.max(0, top); y < Math.min(pixels.height, top + height); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(pixels.width, left + width); x += 1) {
      data.set([240, 150, 60, 255], (y * pixels.width + x) * 4);
    }
  }
  return { ...pixels, data };
}

/** What is left when a side is cut off: a fifth of the height above or below, or a quarter of the width. */
export function cutOff(random: Random, pixels: Pixels): Pixels {
  const side = random.pick(['top', 'bottom', 'right'] as const);
  if (side === 'top') return band(pixels, Math.round(0.2 * pixels.height), pixels.height);
  if (side === 'bottom') return band(pixels, 0, Math.round(0.8 * pixels.height));
  const width = Math.round(0.75 * pixels.width);
  const data = new Uint8ClampedArray(width * pixels.height * 4);
  for (let y = 0; y < pixels.height; y += 1) {
    const from = y * pixels.width * 4;
    data.set(pixels.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height: pixels.height, data };
}
