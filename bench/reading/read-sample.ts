import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { cutOut } from '@/lib/core/ocr/lines/crop-line';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { pixelField } from '@/lib/core/ocr/pixel-field';
import { readRecordPicture } from '@/lib/core/ocr/read-record-picture';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import { recordOfPicture } from '@/lib/core/ocr/record-of-picture';
import { wholeRecords } from '@/lib/core/ocr/whole-records';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import type { Sample } from './sample';

/** Air around a value that is cut out, CSS px (lib/flows/read-hidden-values.ts). */
const AIR = 6;
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined };

/** Reads one sample as the product does: a picture as a whole, a protected page value by value, line by line. */
export function readSample(sample: Sample, tools: ReadingTools): Promise<RecordReading> {
  return sample.kind === 'picture' ? fromPicture(sample, tools) : fromValues(sample, tools);
}

const NOTHING: RecordReading = { title: '', fields: {}, photo: 'unknown', notShown: ['examineeNo'] };

async function fromPicture({ pixels }: Sample, tools: ReadingTools): Promise<RecordReading> {
  const { records } = await readRecordPicture(pixels, tools, OPTIONS);
  const readings = records.map(({ title, fields }) =>
    recordOfPicture({
      title,
      fields: Object.fromEntries(fields.map(({ key, evidence, label }) => [key, { evidence, box: label }])),
    }),
  );
  return wholeRecords(readings)[0]?.reading ?? NOTHING;
}

async function fromValues(
  { pixels, boxes, scale, person }: Sample,
  tools: ReadingTools,
): Promise<RecordReading> {
  const fields: [string, FieldReading][] = [];
  for (const key of TEXT_FIELD_KEYS) {
    const lines = boxes[key];
    if (lines === undefined) continue;
    const read = [];
    for (const line of lines)
      read.push(await readValuePixels(cutOut(pixels, around(line, Math.round(AIR * scale))), tools, OPTIONS));
    fields.push([key, pixelField(read, drawnAs(person.shown[key] ?? ''))]);
  }
  return { ...NOTHING, fields: Object.fromEntries(fields) };
}

/** What a page with a protective font tells of a value: how many characters, and its blanks. */
function drawnAs(text: string): string {
  return Array.from(text, (one) => (/\s/.test(one) ? one : '\u{100000}')).join('');
}

function around({ left, top, width, height }: PixelBox, air: number): PixelBox {
  return {
    left: left - air,
    top: top - air,
    width: width + 2 * air,
    height: height + 2 * air,
  };
}
