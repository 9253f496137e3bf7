import { pixelField } from './pixel-field';
import type { PixelRecord } from './pixel-reader';
import type { RecordReading } from './reading';

/** Not shown since the years in which records were pictures (seen 2018–2025). */
const NOT_SHOWN: RecordReading['notShown'] = ['examineeNo'];

/** A record of a picture that stands by itself: whether there is a photo in it nobody knows. */
export function pictureReading({ title, fields }: PixelRecord): RecordReading {
  const read = Object.entries(fields).map(([field, { evidence }]) => [field, pixelField([evidence])]);
  return { title, fields: Object.fromEntries(read), photo: 'unknown', notShown: NOT_SHOWN };
}
