import type { Size } from '@/lib/core/capture/geometry';
import {
  MAX_PICTURE_LENGTH,
  type PictureSource,
  type PixelFailed,
  type ReadPicture,
} from '@/lib/core/capture/pixel-capture';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import { fieldOfPicture } from '@/lib/core/ocr/pixel-field';
import { wholeRecords } from '@/lib/core/ocr/whole-records';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { RecordReading } from '@/lib/core/record/reading';
import type { PicturePart, RecordPicture, RecordPlace } from '@/lib/page/page-read';
import type { HiddenPorts } from './read-hidden-values';
import { shootValues } from './shoot-values';
import { untilStopped } from './until-stopped';

export interface RecordPicturePorts extends HiddenPorts {
  /** The pixels of a picture that is shown, base64 of a PNG; null when the page does not give them. */
  pngOf(picture: Element): string | null;
  /** What a picture says it shows now. */
  sourceOf(picture: Element): string;
  part(picture: Element, box: PixelBox, size: Size): PicturePart;
}

export interface ReadRecords {
  readonly records: readonly RecordReading[];
  readonly places: readonly RecordPlace[];
  /** the pictures, with what each showed when it was read */
  readonly pictures: readonly RecordPicture[];
}

/** Not shown since the years in which records were pictures (seen 2018–2023). */
const NOT_SHOWN: RecordReading['notShown'] = ['examineeNo'];

/** Reads every picture; one that is no record (a banner) counts for nothing unless there is no other. */
export async function readRecordPictures(
  ports: RecordPicturePorts,
  pictures: readonly RecordPicture[],
): Promise<ReadRecords | PixelFailed> {
  const records: RecordReading[] = [];
  const places: RecordPlace[] = [];
  const asRead: RecordPicture[] = [];
  for (const [at, picture] of pictures.entries()) {
    ports.onRead(at, pictures.length);
    const shown = ports.sourceOf(picture.element);
    const source = await pixelsOf(ports, picture);
    if ('failure' in source) return source;
    if (ports.sourceOf(picture.element) !== shown) return { failure: 'page-moved' };
    asRead.push({ ...picture, source: shown });
    if (!ports.opening.isDone()) {
      ports.onOpening();
      await untilStopped(ports.opening.done, ports.signal);
      ports.onRead(at, pictures.length);
    }
    const read = await ports.capture.readPicture(source);
    if (ports.signal.aborted) return { failure: 'stopped' };
    if ('failure' in read && read.failure === 'no-record') continue;
    if ('failure' in read) return read;
    const photoOf = (index: number) => (index === 0 ? picture.photo : 'unknown');
    const readings = read.records.map((record, index) => readingOf(record, photoOf(index)));
    for (const { reading, at: index } of wholeRecords(readings)) {
      const record = read.records[index];
      if (!record) continue;
      records.push(reading);
      places.push(placeOf(ports, record, picture, read));
    }
  }
  return records.length > 0 ? { records, places, pictures: asRead } : { failure: 'no-record' };
}

/** Never a second request: the pixels of what is shown, else a capture of it. */
async function pixelsOf(
  ports: RecordPicturePorts,
  { element }: RecordPicture,
): Promise<PictureSource | PixelFailed> {
  const png = ports.pngOf(element);
  if (png && png.length > MAX_PICTURE_LENGTH) return { failure: 'picture-too-large' };
  if (png) return { png };
  const shots = await shootValues(ports, [{ key: 'picture', place: element, air: 0 }]);
  if ('failure' in shots) return shots;
  const [cut] = shots.cuts;
  return cut
    ? { viewWidth: shots.viewWidth, shot: cut.shot, box: cut.box }
    : { failure: 'picture-too-large' };
}

function readingOf({ title, fields }: PixelRecord, photo: RecordReading['photo']): RecordReading {
  const read = Object.entries(fields).map(([field, shown]) => [field, fieldOfPicture(shown)]);
  return { title, fields: Object.fromEntries(read), photo, notShown: NOT_SHOWN };
}

function placeOf(
  { part }: RecordPicturePorts,
  { fields }: PixelRecord,
  { element, place }: RecordPicture,
  { size }: ReadPicture,
): RecordPlace {
  const entries = Object.entries(fields) as [TextFieldKey, { box: PixelBox }][];
  return { ...place, values: new Map(entries.map(([field, { box }]) => [field, part(element, box, size)])) };
}
