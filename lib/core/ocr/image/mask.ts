/** One byte for each pixel, row by row: 1 where there is ink. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
