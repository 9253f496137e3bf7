import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { decodePng } from './decode-png';
import { RecordDrawing } from './draw-record';
import { GENERATOR_VERSION } from './generator-version';
import {
  type Part,
  type Sample,
  type SampleId,
  type SampleScale,
  type SampleTruth,
  sampleName,
} from './sample';
import { widerTurn } from './wider';

/** People of this number and above are in no sample. */
const OTHERS = 10_000;

/** The first samples of a part: pictures, then protected pages, each at 1x and at 2x. */
export function sampleIds(part: Part, pictures: number, pages: number): readonly SampleId[] {
  const ids = Array.from({ length: pictures }, (_, index): SampleId => {
    return { part, kind: 'picture', index, scale: part === 'class' || index % 5 < 3 ? 1 : 2 };
  });
  const values = Array.from({ length: pages }, (_, index) =>
    ([1, 2] as const).map((scale): SampleId => ({ part, kind: 'values', index, scale })),
  );
  return [...ids, ...values.flat()];
}

/**
 * Another person's record that looks like this one, as a PNG: its labels have the same pixels. What is drawn is kept for as
 * long as the samples are.
 */
export async function twinsOf(of: readonly Sample[]): Promise<readonly Sample[]> {
  const drawing = new RecordDrawing();
  try {
    const twins: Sample[] = [];
    for (const sample of of) twins.push(await twinOf(drawing, sample));
    return twins;
  } finally {
    await drawing.close();
  }
}

async function twinOf(drawing: RecordDrawing, { part, kind, index, scale, look }: Sample): Promise<Sample> {
  // whether a sample goes through a JPEG is drawn by lot
  for (let other = index + OTHERS; ; other += 1) {
    const { png, truth } = await drawing.draw({ part, kind, index: other, scale }, look);
    if (truth.jpeg !== null) continue;
    const file = join(cacheFolder('samples', GENERATOR_VERSION), `${part}-twin-${index}.png`);
    writeFileSync(file, png);
    return { ...truth, pixels: decodePng(png), file };
  }
}

/** The first samples of the part `wider`, in the same order; the second of a page is at twice the scale of the first. */
export function widerIds(pictures: number, pages: number): readonly SampleId[] {
  const idOf = (kind: SampleId['kind'], index: number): SampleId => {
    return { part: 'wider', kind, index, scale: widerTurn(kind, index).scale };
  };
  const values = Array.from({ length: pages }, (_, index) => {
    const id = idOf('values', index);
    return [id, { ...id, scale: (2 * id.scale) as SampleScale }];
  });
  return [...Array.from({ length: pictures }, (_, index) => idOf('picture', index)), ...values.flat()];
}

/** Every so-manieth record, with all that is drawn of it: what one of several processes reads. */
export function shareOf(
  ids: readonly SampleId[],
  { nth, of }: { readonly nth: number; readonly of: number },
): readonly SampleId[] {
  return ids.filter(({ index }) => index % of === nth - 1);
}

/** Draws what is not in the cache yet, one after the other. */
export async function* samples(ids: readonly SampleId[]): AsyncGenerator<Sample> {
  const drawing = new RecordDrawing();
  try {
    for (const id of ids) yield await sampleOf(drawing, id);
  } finally {
    await drawing.close();
  }
}

/** What is known of a sample that was drawn before; null when it was not. */
export function knownTruth(id: SampleId): SampleTruth | null {
  const { truth } = filesOf(id);
  return existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as SampleTruth) : null;
}

async function sampleOf(drawing: RecordDrawing, id: SampleId): Promise<Sample> {
  const files = filesOf(id);
  if (!existsSync(files.truth)) {
    const { png, truth } = await drawing.draw(id);
    writeFileSync(files.png, png);
    writeFileSync(files.truth, JSON.stringify(truth));
  }
  const truth = JSON.parse(readFileSync(files.truth, 'utf8')) as SampleTruth;
  return { ...truth, pixels: decodePng(readFileSync(files.png)), file: files.png };
}

function filesOf(id: SampleId): { readonly png: string; readonly truth: string } {
  const name = join(cacheFolder('samples', GENERATOR_VERSION), `${id.part}-${sampleName(id)}`);
  return { png: `${name}.png`, truth: `${name}.json` };
}
