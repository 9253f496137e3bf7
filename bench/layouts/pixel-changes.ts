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
  return leftPart(pixels, Math.round(0.75 * pixels.width));
}

function leftPart(pixels: Pixels, width: number): Pixels {
  const data = new Uint8ClampedArray(width * pixels.height * 4);
  for (let y = 0; y < pixels.height; y += 1) {
    const from = y * pixels.width * 4;
    data.set(pixels.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height: pixels.height, data };
}

/**
 * Two screenshots of a list under each other, the second with `later`: they share the row of one value alone, and each is cut
 * between two rows. `boxes`: of the values, from the top. Below the page's head of `head` px again where that is not 0.
 */
export function onTo(
  page: Pixels,
  later: Pixels,
  boxes: readonly PixelBox[],
  { row, head }: { row: number; head: number },
): Pixels {
  const parts = [band(page, 0, between(boxes, row)), band(later, between(boxes, row - 1), later.height)];
  return below(head > 0 ? [parts[0] as Pixels, band(page, 0, head), parts[1] as Pixels] : parts);
}

/** The middle of the paper between a value and the one below it, px from the top. */
function between(boxes: readonly PixelBox[], at: number): number {
  const [upper, lower] = [boxes[at], boxes[at + 1]];
  return Math.round(((upper?.top ?? 0) + (upper?.height ?? 0) + (lower?.top ?? 0)) / 2);
}

/**
 * What is left of a page when its last rows, or its right columns, are beyond the picture's edge: cut between two rows (two
 * columns) or anywhere.
 */
export function beyondCut(random: Random, pixels: Pixels, boxes: readonly PixelBox[]): Pixels {
  const isClean = random.next() < 0.6;
  const lefts = [...new Set(boxes.map(({ left }) => left))].sort((a, b) => a - b);
  if (lefts.length > 1 && random.next() < 0.6) {
    const [first, second] = [lefts[0] ?? 0, lefts[1] ?? 0];
    const right = Math.max(
      ...boxes.filter(({ left }) => left === first).map(({ left, width }) => left + width),
    );
    return leftPart(pixels, isClean ? right + 4 : Math.round(right + random.next() * (second - right)));
  }
  const rows = boxes.length;
  const row = random.between(Math.round(rows / 2), rows - 2);
  const bottom = between(boxes, isClean && lefts.length > 1 ? row - (row % 2 === 0 ? 1 : 0) : row);
  return band(pixels, 0, isClean ? bottom : Math.min(pixels.height, bottom + random.between(-14, 14)));
}
