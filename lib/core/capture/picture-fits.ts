import type { Size } from './geometry';

/** Chromium's canvas takes no longer side. Image px. */
const MAX_SIDE = 16_384;
/** 256 MB of pixels. */
const MAX_AREA = 64_000_000;
/** Room for the strip, which is measured only when it is drawn. CSS px. */
const STRIP_ROOM = 700;

/** Whether a record of this size (CSS px) and the strip under it fit into one picture at this scale. */
export function pictureFits(size: Size, scale: number): boolean {
  return imageFits({ width: size.width * scale, height: (size.height + STRIP_ROOM) * scale });
}

/** Whether an image of this size (image px) can be drawn. */
export function imageFits({ width, height }: Size): boolean {
  return width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_AREA;
}
