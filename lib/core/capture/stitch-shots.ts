import type { Shot } from './capture-port';
import type { Box, Size } from './geometry';

/** Copy `from` of shot `index` to `to` of the picture; equal sizes, image px, whole numbers. */
export interface Drawing {
  readonly index: number;
  readonly from: Box;
  readonly to: Box;
}

/**
 * Where each shot goes. Drawn in this order every point of the record shows up exactly once: shots lie at the
 * positions that were measured, and what two of them show lies on the same place.
 */
export function stitchShots(shots: readonly Shot[], size: Size, scale: number): Drawing[] {
  return shots.map(({ source, offset }, index) => {
    const left = Math.round(offset.x * scale);
    const top = Math.round(offset.y * scale);
    const width =
      Math.min(Math.round((offset.x + source.width) * scale), Math.ceil(size.width * scale)) - left;
    const height =
      Math.min(Math.round((offset.y + source.height) * scale), Math.ceil(size.height * scale)) - top;
    const from = {
      left: Math.round(source.left * scale),
      top: Math.round(source.top * scale),
      width,
      height,
    };
    return { index, from, to: { left, top, width, height } };
  });
}
