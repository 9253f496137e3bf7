import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeFeatures } from '@/lib/core/ocr/shapes/shape-features';
import { project } from '@/lib/core/ocr/shapes/shape-margin';
import type { ShapeSpace } from '@/lib/core/ocr/shapes/shape-templates';
import { drawCells } from './draw-cells';
import { GLYPH_LOOKS, type ShapeFont } from './shape-fonts';

/** Han: first and last code points of blocks (Unicode 15). */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfad9],
  [0x20000, 0x323af],
] as const;
const LOOKS = GLYPH_LOOKS.filter(({ size, via }) => size === 18 && via === 1);

/** Where one face draws each character in the space of the templates, all in one look. */
export type FacePoints = ReadonlyMap<string, Float32Array>;

/** Points of every Han character of its own that a face has; drawn once, kept in `folder`. */
export async function hanPoints(
  face: readonly ShapeFont[],
  templates: ShapeSpace,
  folder: string,
): Promise<FacePoints> {
  mkdirSync(folder, { recursive: true });
  const points = new Map<string, Float32Array>();
  for (const font of face) {
    const path = join(folder, `${font.family.replace(/\W/g, '')}.points`);
    if (!existsSync(path)) await drawPoints(font, templates, path);
    readPoints(readFileSync(path), templates.dimensions, points);
  }
  return points;
}

async function drawPoints(font: ShapeFont, templates: ShapeSpace, path: string): Promise<void> {
  const characters = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  const rows: Float32Array[] = [];
  for await (const sheet of drawCells(font, characters, LOOKS)) {
    for (const { character, cell } of sheet) {
      const point = project(shapeFeatures(cell), templates);
      rows.push(Float32Array.from([character.codePointAt(0) ?? 0, ...point]));
    }
  }
  writeFileSync(path, Buffer.concat(rows.map(({ buffer }) => new Uint8Array(buffer))));
}

/** A row: the code point, then the point. What Unicode calls the same as another character is left out. */
function readPoints(file: Buffer, dimensions: number, points: Map<string, Float32Array>): void {
  const rows = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const width = dimensions + 1;
  for (let from = 0; from < rows.length; from += width) {
    const character = String.fromCodePoint(rows[from] ?? 0);
    if (character.normalize('NFC') === character)
      points.set(character, rows.subarray(from + 1, from + width));
  }
}
