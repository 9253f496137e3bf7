import type { PixelEvidence } from '@/lib/core/reading/pixels';
import { cutOut } from '@/lib/core/reading/pixels/crop-line';
import { readRecordPicture } from '@/lib/core/reading/pixels/read-record-picture';
import { readValuePixels } from '@/lib/core/reading/pixels/read-value-pixels';
import type { FieldReading, RecordReading } from '@/lib/core/reading/reading';
import type { ReadingTools } from '@/lib/core/reading/recogniser';
import { TEXT_FIELD_KEYS } from '@/lib/core/record/fields';
import type { Sample } from './generate';

const AROUND = 6;
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

const readingOf = (evidence: PixelEvidence): FieldReading => ({
  state: 'pixels',
  text: evidence.lines.map((crops) => crops[0]?.text ?? '').join(''),
  evidence,
});

/** Reads one sample as the product does: a picture as a whole, a protected page value by value. */
export async function readSample(sample: Sample, tools: ReadingTools): Promise<RecordReading> {
  const fields =
    sample.kind === 'picture' ? await fromPicture(sample, tools) : await fromValues(sample, tools);
  return { title: '', fields, photo: 'unknown', notShown: ['examineeNo'] };
}

async function fromPicture({ pixels }: Sample, tools: ReadingTools): Promise<RecordReading['fields']> {
  const { records } = await readRecordPicture(pixels, tools, OPTIONS);
  const [record] = records;
  return Object.fromEntries((record?.fields ?? []).map(({ key, evidence }) => [key, readingOf(evidence)]));
}

async function fromValues({ pixels, boxes }: Sample, tools: ReadingTools): Promise<RecordReading['fields']> {
  const fields: [string, FieldReading][] = [];
  for (const key of TEXT_FIELD_KEYS) {
    const box = boxes[key];
    if (box === undefined) continue;
    const around = {
      left: box.left - AROUND,
      top: box.top - AROUND,
      width: box.width + 2 * AROUND,
      height: box.height + 2 * AROUND,
    };
    fields.push([key, readingOf(await readValuePixels(cutOut(pixels, around), tools, OPTIONS))]);
  }
  return Object.fromEntries(fields);
}
