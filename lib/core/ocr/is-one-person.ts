import { nameKeyOfReading, ROW_KEYS, rowKeysOfReading } from '@/lib/core/choose/row-keys';
import { sureText } from '@/lib/core/confidence/sure-text';
import type { RecordReading } from '@/lib/core/record/reading';
import { birthDateOfId, checkIdNumber } from '@/lib/core/values/id-check';
import { dateKey, readDate } from '@/lib/core/values/read-date';

/**
 * Whether two records say themselves that they are of one person: they have the same number (ID, 学号, 考生号), or the same
 * name and the same day of birth, which the ID may tell. A name alone does not: classmates have the same. What was not read
 * surely says nothing: one misread digit makes a classmate's number.
 */
export function isOnePerson(first: RecordReading, second: RecordReading): boolean {
  const [one, other] = [sureOf(first), sureOf(second)];
  const [keys, others] = [rowKeysOfReading(one), rowKeysOfReading(other)];
  if (ROW_KEYS.some((key) => keys[key] !== null && keys[key] === others[key])) return true;
  const [name, birth] = [nameKeyOfReading(one), birthOf(one)];
  return name !== null && name === nameKeyOfReading(other) && birth !== null && birth === birthOf(other);
}

function sureOf(record: RecordReading): RecordReading {
  const sure = Object.entries(record.fields).filter(([, reading]) => sureText(reading) !== '');
  return { ...record, fields: Object.fromEntries(sure) };
}

function birthOf({ fields }: RecordReading): string | null {
  const shown = readDate(textOf(fields.birthDate));
  if (shown !== null && shown.day !== null) return dateKey(shown);
  const id = textOf(fields.idNumber);
  const inId = checkIdNumber(id) === 'ok' ? birthDateOfId(id) : null;
  return inId === null ? null : dateKey(inId);
}

function textOf(reading: RecordReading['fields']['birthDate']): string {
  return reading === undefined || reading.state === 'unreadable' ? '' : reading.text;
}
