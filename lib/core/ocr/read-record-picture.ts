import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isTextField } from '@/lib/core/fields/kinds';
import type { FoundLine } from '@/lib/core/ocr/arrange/line-tokens';
import { pairPicture } from '@/lib/core/ocr/arrange/pair-picture';
import type { LabelledValue } from '@/lib/core/ocr/arrange/split-records';
import { inkWithin } from '@/lib/core/ocr/image/boxes';
import { usualHeight } from '@/lib/core/ocr/image/find-lines';
import { STRONG_INK } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { type PictureLines, pictureLines } from '@/lib/core/ocr/image/picture-lines';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { ReadCropsOptions, ReadingTools } from '@/lib/core/ocr/model/recogniser';
import type { PixelBox, PixelEvidence, Pixels } from '@/lib/core/record/pixels';
import { isEmptyPlace } from './is-empty-place';
import { readPlaces } from './read-value-pixels';
import { LEAST_FIELDS } from './whole-records';

export interface FieldInPicture {
  readonly key: TextFieldKey;
  /** `lines` is empty where the label has no value beside or below it. */
  readonly evidence: PixelEvidence;
  /** ink of the value's lines, px of the picture */
  readonly boxes: readonly PixelBox[];
  /** ink of its label */
  readonly label: PixelBox;
  /** It has no value only because the picture's edge cuts it, something lies over it, or nobody can tell which text it is. */
  readonly isInDoubt: boolean;
}

export interface RecordInPicture {
  /** Text above the record, '' when there is none. Only for people to tell records apart. */
  readonly title: string;
  /** In reading order. A field that has two labels in one record begins another record. */
  readonly fields: readonly FieldInPicture[];
}

export interface PictureContent {
  readonly records: readonly RecordInPicture[];
  /** Everything that was read, one text for each line from the top: for saying what the picture shows instead. */
  readonly texts: readonly string[];
  /** It leans so much that nothing of it was read: `records` and `texts` are empty. */
  readonly isTooSteep: boolean;
}

export interface ReadPictureOptions extends ReadCropsOptions {
  /** Lines read so far, and how many there are as far as is known. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Lines read at once: small enough for progress and for stopping. */
const BATCH = 6;
/** More than this on one screen is a page of a book or the grain of a photo. */
const MOST_LINES = 240;
/** A screen is at most this high, in widths: a long picture has room for more lines. */
const SCREEN = 3;

/**
 * Reads a picture of one or several records: lines first, once each; then every value of a known label again, as often as it needs.
 * Where that gives no record there may be a pattern behind the writing: then once more with the strongest ink alone. A picture
 * without labels gives no records. Rejects as the recogniser does.
 */
export async function readRecordPicture(
  picture: Pixels,
  tools: ReadingTools,
  options: ReadPictureOptions,
): Promise<PictureContent> {
  const forward = onward(options);
  const first = await readOnce(pictureLines(picture, tools.contrastOf), tools, forward);
  if (first.isTooSteep || valuesIn(first) >= LEAST_FIELDS) return first;
  const strong = await readOnce(pictureLines(picture, tools.contrastOf, STRONG_INK), tools, forward);
  if (valuesIn(strong) <= valuesIn(first)) return first;
  return { ...strong, texts: [...first.texts, ...strong.texts] };
}

/** Progress that does not go back where a picture is read twice. */
function onward(options: ReadPictureOptions): ReadPictureOptions {
  let most = 0;
  const onProgress = (done: number, of: number): void => {
    most = Math.max(most, of === 0 ? 0 : done / of);
    options.onProgress(most * of, of);
  };
  return { ...options, onProgress };
}

/** How many values the fullest record of a picture has. */
function valuesIn({ records }: PictureContent): number {
  return Math.max(
    0,
    ...records.map(({ fields }) => fields.filter(({ evidence }) => evidence.lines.length > 0).length),
  );
}

async function readOnce(
  { pixels, mask, inWhole, isCut, isTooSteep, ...lines }: PictureLines,
  tools: ReadingTools,
  options: ReadPictureOptions,
): Promise<PictureContent> {
  if (isTooSteep) return { records: [], texts: [], isTooSteep };
  const screens = Math.ceil(pixels.height / (SCREEN * pixels.width));
  const places = lines.places.slice(0, MOST_LINES * screens);
  const found: FoundLine[] = [];
  for (let at = 0; at < places.length; at += BATCH) {
    options.onProgress(at, 2 * places.length);
    const boxes = places.slice(at, at + BATCH);
    const crops = boxes.map((box) => cropLine(pixels, box, LOOKS[0]));
    const lines = await tools.recogniser.readCrops(crops, options);
    found.push(...boxes.flatMap((box, index) => (lines[index] ? [{ box, line: lines[index] }] : [])));
  }
  const height = usualHeight(places);
  const paired = pairPicture(found, height);
  const labels = paired.flatMap(({ values }) => values.map(({ label }) => label));
  const total = paired.reduce((sum, { values }) => sum + values.length, 0);
  const records: RecordInPicture[] = [];
  let done = 0;
  for (const { title, values } of paired) {
    const fields: FieldInPicture[] = [];
    for (const value of values) {
      options.onProgress(places.length + (places.length * done) / Math.max(1, total), 2 * places.length);
      const isHidden = value.lines.length === 0 && !isEmptyPlace(mask, value.label, labels, height);
      const asked = isHidden ? { ...value, isInDoubt: true } : value;
      const field = await readField({ pixels, mask, isCut }, asked, tools, options);
      if (field) fields.push({ ...field, boxes: field.boxes.map(inWhole), label: inWhole(field.label) });
      done += 1;
    }
    if (fields.length > 0) records.push({ title, fields });
  }
  options.onProgress(2 * places.length, 2 * places.length);
  return { records, texts: found.map(({ line }) => line.text), isTooSteep };
}

async function readField(
  { pixels, mask, isCut }: Pick<PictureLines, 'pixels' | 'mask' | 'isCut'>,
  { meaning, label, lines, isInDoubt }: LabelledValue,
  tools: ReadingTools,
  options: ReadCropsOptions,
): Promise<FieldInPicture | null> {
  if (!isTextField(meaning)) return null;
  const boxes = lines.flatMap(({ box, whole }) => (whole ? box : (inkWithin(mask, box) ?? [])));
  if (boxes.length === 0) return { key: meaning, evidence: { lines: [], crop: '' }, boxes, label, isInDoubt };
  const evidence = await readPlaces(pixels, joinRows(boxes), tools, options);
  // a value that the picture's edge cuts may go on there
  if (boxes.some(isCut))
    return { key: meaning, evidence: { ...evidence, lines: [] }, boxes, label, isInDoubt: true };
  return { key: meaning, evidence, boxes, label, isInDoubt };
}
