import { isTextField } from '@/lib/core/fields/kinds';
import { holdsLabel } from '@/lib/core/labels/holds-label';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import type { RecordReading } from '@/lib/core/record/reading';
import { isAnothers } from './arrange/value-fit';
import { fieldOfPicture } from './pixel-field';

/** Not shown since the years in which records were pictures (seen 2018–2025). */
const NOT_SHOWN: RecordReading['notShown'] = ['examineeNo'];

/**
 * A record of a picture that stands by itself: whether there is a photo in it nobody knows. A value that another column
 * ran into (photos), and one that is another field's by its looks, count as not found.
 */
export function recordOfPicture({ title, fields }: PixelRecord): RecordReading {
  const read = Object.entries(fields).map(([field, shown]) => [field, fieldOfPicture(shown)] as const);
  const whole = read.filter(
    ([field, { state, text }]) =>
      state === 'unreadable' || (!holdsLabel(text) && !(isTextField(field) && isAnothers(field, text))),
  );
  return { title, fields: Object.fromEntries(whole), photo: 'unknown', notShown: NOT_SHOWN };
}
