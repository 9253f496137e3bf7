import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

/** Digits are half as wide as high; Han nearly always has a character as wide as high. In ink heights. */
const NARROW = 0.85;
/** Fewer pieces are no number. */
const LEAST_PIECES = 6;
/** Share of the darkest ink that still parts two pieces: blurred digits touch faintly. */
const FAINT = 0.4;

/**
 * Whether a line (dark on light, grey) is made of narrow pieces only, as numbers are. Squeezed, a step of the
 * recogniser would hold a whole digit of them, and of 222 it would read 22 (docs/measurements.md).
 */
export function isNarrowLine({ width, data }: Pixels, ink: PixelBox): boolean {
  const darkest = darkestByColumn(data, width, ink);
  const paper = Math.max(data[0] ?? 255, ...darkest);
  const least = paper - FAINT * (paper - Math.min(...darkest));
  let pieces = 0;
  let across = 0;
  for (const grey of darkest) {
    across = grey < least ? across + 1 : 0;
    if (across === 1) pieces += 1;
    if (across > NARROW * ink.height) return false;
  }
  return pieces >= LEAST_PIECES;
}

function darkestByColumn(data: Uint8ClampedArray, width: number, ink: PixelBox): readonly number[] {
  return Array.from({ length: ink.width }, (_, column) => {
    let darkest = 255;
    for (let y = ink.top; y < ink.top + ink.height; y += 1) {
      darkest = Math.min(darkest, data[(y * width + ink.left + column) * 4] ?? 255);
    }
    return darkest;
  });
}
