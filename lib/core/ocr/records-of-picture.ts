import { isSecondary, TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { joinStrips } from './join-strips';
import { recordOfPicture } from './record-of-picture';
import { LEAST_FIELDS, wholeRecords } from './whole-records';

/** What tells people apart. Words of a site's navigation (学校, 专业) pair with whatever stands beside them, but never these. */
const OF_A_PERSON: readonly TextFieldKey[] = ['name', ...fieldsOfKind('number'), 'birthDate', 'gender'];

/** Not found in a picture, nobody knows whether the page shows it at all. What is not secondary is asked for in any case. */
const MAY_BE_BEYOND = TEXT_FIELD_KEYS.filter(isSecondary);
const BEYOND: FieldReading = { state: 'unreadable', reason: 'beyond-picture', text: '' };

/**
 * The records of a picture that stands by itself, also where it was put together of overlapping screenshots. Labels above the record that have nothing of a person beside them are the
 * page's navigation and no record. Where no record is whole (a picture of a few lines), what was read stays as it is. `areOnes`:
 * a person has said that all screenshots are of one student.
 */
export function recordsOfPicture(records: readonly PixelRecord[], areOnes = false): readonly RecordReading[] {
  const strips = records.map((record) => ({ labels: labelsOf(record), reading: recordOfPicture(record) }));
  const readings = joinStrips(strips, areOnes);
  const begin = readings.findIndex(isOfAPerson);
  const whole = wholeRecords(begin < 0 ? readings : readings.slice(begin));
  return (whole.length > 0 ? whole.map(({ reading }) => reading) : readings).map(withBeyond);
}

function withBeyond(reading: RecordReading): RecordReading {
  const beyond = MAY_BE_BEYOND.map((field) => [field, BEYOND] as const);
  return { ...reading, fields: { ...Object.fromEntries(beyond), ...reading.fields } };
}

/** What was paired wrongly is no value, and its label is there nevertheless. */
function labelsOf({ fields }: PixelRecord): readonly TextFieldKey[] {
  return Object.keys(fields) as TextFieldKey[];
}

function isOfAPerson({ fields }: RecordReading): boolean {
  return Object.keys(fields).length >= LEAST_FIELDS || OF_A_PERSON.some((field) => field in fields);
}
