import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineDrawing } from '@/bench/reading/draw-lines';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { familiesOf, type MeasuringFace } from './faces';
import { AROUND, readShown, type ShownCharacter } from './read-shown';

/** So many are drawn at a time. */
const AT_ONCE = 240;

export interface ReadFaceOptions {
  /** what is asked of the face beside what every face is asked: in a file of its own */
  readonly also?: string;
  readonly folder: string;
  readonly drawing: LineDrawing;
  readonly tools: ReadingTools;
}

/** What the characters are read as in one face; those that were not read as one character are left out. */
export async function readFace(
  face: MeasuringFace,
  shown: readonly string[],
  options: ReadFaceOptions,
): Promise<readonly ShownCharacter[]> {
  const look = [face.family, face.size, face.ink, face.jpeg ?? 'png', face.css, options.also]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll(/[ #:]/g, '');
  const path = join(options.folder, `${look}.jsonl`);
  if (!existsSync(path)) await drawAndRead(face, shown, path, options);
  const asked = new Set(shown);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ShownCharacter)
    .filter((one) => asked.has(one.shown));
}

async function drawAndRead(
  face: MeasuringFace,
  shown: readonly string[],
  path: string,
  { drawing, tools }: ReadFaceOptions,
): Promise<void> {
  const begun = `${path}.begun`;
  writeFileSync(begun, '');
  const font = familiesOf(face);
  for (let from = 0; from < shown.length; from += AT_ONCE) {
    const some = shown.slice(from, from + AT_ONCE);
    const texts = some.map((one) => ({ text: AROUND.join(one), font, size: face.size }));
    const pictures = await drawing.draw(texts, 1, face);
    for (const [at, pixels] of pictures.entries()) {
      const read = await readShown(pixels, some[at] ?? '', tools);
      if (read !== null) appendFileSync(begun, `${JSON.stringify(read)}\n`);
    }
    console.log(`${face.family}: ${from + some.length} of ${shown.length}`);
  }
  renameSync(begun, path);
}
