import type { LineCrop } from '@/lib/core/reading/recogniser';

/** Height of what the recogniser reads, and the px of width that make one of its steps (PP-OCRv4 mobile). */
export const TENSOR_HEIGHT = 48;
export const STEP_WIDTH = 8;
/** Longer lines than 200 characters are none of a record. */
const MAX_WIDTH = 48 * 160;

/** One line scaled for the recogniser: 3 × 48 × width, (x / 255 − 0.5) / 0.5, planes one after another. */
export interface LineTensor {
  readonly data: Float32Array;
  /** a multiple of 8; what the line does not fill repeats its last column */
  readonly width: number;
  /** px of the tensor that one px of the crop takes across */
  readonly scale: number;
}

/** The tensor's width for a crop, px. */
export const tensorWidth = ({ pixels, stretch }: LineCrop): number =>
  Math.ceil(lineWidth(pixels, stretch) / STEP_WIDTH) * STEP_WIDTH;

const lineWidth = (size: { width: number; height: number }, stretch: number): number =>
  Math.min(MAX_WIDTH, Math.max(STEP_WIDTH, Math.round((size.width * stretch * TENSOR_HEIGHT) / size.height)));

/** Scales a crop (grey: its red is taken) by bicubic interpolation; where it shrinks, over all the pixels it covers. */
export function lineTensor(crop: LineCrop): LineTensor {
  const { pixels, stretch } = crop;
  const content = lineWidth(pixels, stretch);
  const width = tensorWidth(crop);
  const across = weights(pixels.width, content);
  const down = weights(pixels.height, TENSOR_HEIGHT);
  const narrow = new Float32Array(pixels.height * content);
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = 0; x < content; x += 1) {
      narrow[y * content + x] = sum(across, x, (at) => pixels.data[(y * pixels.width + at) * 4] ?? 0);
    }
  }
  const plane = new Float32Array(TENSOR_HEIGHT * width);
  for (let y = 0; y < TENSOR_HEIGHT; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = Math.min(x, content - 1);
      const value = sum(down, y, (at) => narrow[at * content + column] ?? 0);
      plane[y * width + x] = Math.min(255, Math.max(0, value)) / 127.5 - 1;
    }
  }
  const data = new Float32Array(3 * plane.length);
  for (let channel = 0; channel < 3; channel += 1) data.set(plane, channel * plane.length);
  return { data, width, scale: content / pixels.width };
}

interface Weights {
  readonly first: Int32Array;
  readonly count: number;
  /** `count` for every place; places outside the line weigh for its edge */
  readonly values: Float32Array;
  readonly size: number;
}

function weights(size: number, to: number): Weights {
  const ratio = size / to;
  const reach = 2 * Math.max(1, ratio);
  const count = Math.ceil(reach) * 2 + 1;
  const first = new Int32Array(to);
  const values = new Float32Array(to * count);
  for (let place = 0; place < to; place += 1) {
    const centre = (place + 0.5) * ratio - 0.5;
    const start = Math.floor(centre - reach) + 1;
    first[place] = start;
    let total = 0;
    for (let at = 0; at < count; at += 1) {
      const weight = cubic((start + at - centre) / Math.max(1, ratio));
      values[place * count + at] = weight;
      total += weight;
    }
    for (let at = 0; at < count; at += 1)
      values[place * count + at] = (values[place * count + at] ?? 0) / total;
  }
  return { first, count, values, size };
}

function sum(
  { first, count, values, size }: Weights,
  place: number,
  valueAt: (at: number) => number,
): number {
  let total = 0;
  const start = first[place] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const weight = values[place * count + at] ?? 0;
    if (weight !== 0) total += weight * valueAt(Math.min(size - 1, Math.max(0, start + at)));
  }
  return total;
}

/** Catmull and Rom's cubic (a = −0.5). */
function cubic(distance: number): number {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}
