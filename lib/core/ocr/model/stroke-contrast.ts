/** One byte for each pixel, row by row: 0 black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * By how much every pixel differs from its background, towards dark or, where the paper is dark, towards light; one byte
 * each. The background is what closing (opening) with a square of 15 px leaves, the paper the median of 56 × 40 px.
 * Comes from outside: with vectors it takes a fortieth of the time (bench/README.md).
 */
export type StrokeContrast = (grey: Grey) => Uint8Array;
