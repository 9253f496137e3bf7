import type { LineCrop } from '@/lib/core/ocr/model/recogniser';
import type { Pixels } from '@/lib/core/record/pixels';

/** Height of what the recogniser reads, and the px of width that make one of its steps (PP-OCRv4 mobile). */
export const TENSOR_HEIGHT = 48;
export const STEP_WIDTH = 8;
/** The recogniser takes four steps at a time. */
const MIN_WIDTH = 4 * STEP_WIDTH;
/** Longer lines than 200 characters are none of a record. */
const MAX_WIDTH = 48 * 160;

/** One line scaled for the recogniser: 48 × width greys, (x / 255 − 0.5) / 0.5. */
export interface LineTensor {
  readonly data: Float32Array;
  /** a multiple of 8, at least 32; what the line does not fill repeats its last column */
  readonly width: number;
  /** px of the tensor that one px of the crop takes across */
  readonly scale: number;
}

function lineWidth(size: { width: number; height: number }, stretch: number): number {
  return Math.min(
    MAX_WIDTH,
    Math.max(STEP_WIDTH, Math.round((size.width * stretch * TENSOR_HEIGHT) / size.height)),
  );
}

/** Scales a crop (grey: its red is taken) by bicubic interpolation; where it shrinks, over all the pixels it covers. */
export function lineTensor({ pixels, stretch }: LineCrop): LineTensor {
  const content = lineWidth(pixels, stretch);
  const width = Math.max(MIN_WIDTH, Math.ceil(content / STEP_WIDTH) * STEP_WIDTH);
  const narrow = acrossRows(pixels, weights(pixels.width, content), content);
  const data = downColumns(narrow, weights(pixels.height, TENSOR_HEIGHT), content, width);
  return { data, width, scale: content / pixels.width };
}

/** Every row of the crop in the tensor's width. */
function acrossRows({ data, width, height }: Pixels, across: Weights, content: number): Float32Array {
  const { first, count, values } = across;
  const narrow = new Float32Array(height * content);
  for (let y = 0, to = 0; y < height; y += 1) {
    const row = y * width;
    for (let x = 0; x < content; x += 1, to += 1) {
      let total = 0;
      for (let at = 0; at < count; at += 1) {
        const weight = values[x * count + at] ?? 0;
        const place = Math.min(width - 1, Math.max(0, (first[x] ?? 0) + at));
        total += weight * (data[(row + place) * 4] ?? 0);
      }
      narrow[to] = total;
    }
  }
  return narrow;
}

/** The tensor; what the line does not fill repeats its last column. */
function downColumns(narrow: Float32Array, down: Weights, content: number, width: number): Float32Array {
  const { first, count, values, size } = down;
  const plane = new Float32Array(TENSOR_HEIGHT * width);
  for (let y = 0; y < TENSOR_HEIGHT; y += 1) {
    for (let at = 0; at < count; at += 1) {
      const weight = values[y * count + at] ?? 0;
      const row = Math.min(size - 1, Math.max(0, (first[y] ?? 0) + at)) * content;
      for (let x = 0; x < content; x += 1) {
        plane[y * width + x] = (plane[y * width + x] ?? 0) + weight * (narrow[row + x] ?? 0);
      }
    }
    for (let x = 0; x < width; x += 1) {
      const value = plane[y * width + Math.min(x, content - 1)] ?? 0;
      plane[y * width + x] = x < content ? Math.min(255, Math.max(0, value)) / 127.5 - 1 : value;
    }
  }
  return plane;
}

interface Weights {
  readonly first: Int32Array;
  readonly count: number;
  /** `count` for every place; what they take outside the line is its edge */
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

/** Catmull and Rom's cubic (a = −0.5). */
function cubic(distance: number): number {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}
