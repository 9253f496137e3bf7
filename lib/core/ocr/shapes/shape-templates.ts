import { FEATURES } from './shape-features';

/** How shapes come into the space in which they are compared: a projection that drops what only tells fonts apart. */
export interface ShapeSpace {
  readonly dimensions: number;
  /** `dimensions` × `FEATURES`, row by row */
  readonly projection: Float32Array;
}

/** One point for each character in that space, where 1 is the usual scatter of one character over fonts and sizes. */
export interface LearnedTemplates extends ShapeSpace {
  readonly characters: readonly string[];
  /** characters × `dimensions` */
  readonly points: Float32Array;
}

/** The same as the file holds it: in memory a quarter as large. */
export interface ShapeTemplates extends ShapeSpace {
  /** one may be there again: further templates of it, drawn otherwise, which are rivals alone, as are the last of all */
  readonly characters: readonly string[];
  /** where each character's own template stands, the first of several */
  readonly indexOf: ReadonlyMap<string, number>;
  /** characters × `dimensions`, in steps */
  readonly points: Int8Array;
  /** how long a step is, for each dimension */
  readonly steps: Float32Array;
}

const MAGIC = 0x31534a58;
const HEAD = 12;

/**
 * The file: "XJS1", count and dimensions (uint32, little-endian); code points (uint32); then, for every dimension, its
 * step (float32) and its row of the projection (int8); then the steps of the points (float32) and the points (int8).
 */
export function packTemplates({ dimensions, projection, points, characters }: LearnedTemplates): Uint8Array {
  const count = characters.length;
  const file = new Uint8Array(fileSize(count, dimensions));
  const view = new DataView(file.buffer);
  [MAGIC, count, dimensions].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  characters.forEach((character, at) => {
    view.setUint32(HEAD + at * 4, character.codePointAt(0) ?? 0, true);
  });
  let place = HEAD + 4 * count;
  for (let row = 0; row < dimensions; row += 1) {
    place = packRow(view, place, projection.subarray(row * FEATURES, (row + 1) * FEATURES));
  }
  const steps = Float32Array.from({ length: dimensions }, (_, dimension) => {
    let most = 0;
    for (let at = 0; at < count; at += 1)
      most = Math.max(most, Math.abs(points[at * dimensions + dimension] ?? 0));
    return most / 127;
  });
  steps.forEach((step, at) => {
    view.setFloat32(place + at * 4, step, true);
  });
  place += dimensions * 4;
  for (let at = 0; at < points.length; at += 1) {
    view.setInt8(place + at, Math.round((points[at] ?? 0) / (steps[at % dimensions] || 1)));
  }
  return file;
}

function packRow(view: DataView, place: number, row: Float32Array): number {
  const step = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  view.setFloat32(place, step, true);
  row.forEach((value, at) => {
    view.setInt8(place + 4 + at, Math.round(value / (step || 1)));
  });
  return place + 4 + row.length;
}

function fileSize(count: number, dimensions: number): number {
  return HEAD + 4 * count + dimensions * (4 + FEATURES) + 4 * dimensions + count * dimensions;
}

/** Reads what `packTemplates` wrote; null for anything else. The points stay where they are, in the file's bytes. */
export function unpackTemplates(file: Uint8Array): ShapeTemplates | null {
  if (file.length < HEAD) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const [magic, count, dimensions] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  if (magic !== MAGIC || file.length !== fileSize(count, dimensions)) return null;
  const characters = Array.from({ length: count }, (_, at) =>
    String.fromCodePoint(Math.min(0x10ffff, view.getUint32(HEAD + at * 4, true))),
  );
  const rows = HEAD + 4 * count;
  const projection = new Float32Array(dimensions * FEATURES);
  for (let row = 0; row < dimensions; row += 1) {
    const place = rows + row * (4 + FEATURES);
    const step = view.getFloat32(place, true);
    for (let at = 0; at < FEATURES; at += 1)
      projection[row * FEATURES + at] = step * view.getInt8(place + 4 + at);
  }
  const stepsAt = rows + dimensions * (4 + FEATURES);
  const steps = Float32Array.from({ length: dimensions }, (_, at) => view.getFloat32(stepsAt + at * 4, true));
  const points = new Int8Array(file.buffer, file.byteOffset + stepsAt + 4 * dimensions, count * dimensions);
  // the last one set stays: the first of a character's templates is its own
  const indexOf = new Map(characters.map((character, at) => [character, at] as const).reverse());
  return { dimensions, projection, points, steps, indexOf, characters };
}

/** Templates of which somebody finds the nearest quickly: looking through all of them here takes a millisecond. */
export interface SearchableTemplates extends ShapeTemplates {
  /** looked at anew each time: they may stand in memory that moves */
  readonly points: Int8Array;
  /** Numbers of the `most` templates nearest to a point, `own` left out; of two that are as far to the last bits either. */
  nearest(point: Float32Array, own: number, most: number): readonly number[];
}

/** The points as they were learned, but for what they lost in steps. */
export function pointsOf({ points, steps, dimensions }: ShapeTemplates): Float32Array {
  return Float32Array.from(points, (point, at) => (steps[at % dimensions] ?? 0) * point);
}
