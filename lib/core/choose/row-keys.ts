import { isMasked, unreadableIn } from '@/lib/core/characters/unreadable-characters';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { ROW_NUMBERS } from '@/lib/core/fields/key-fields';
import type { NumberField } from '@/lib/core/fields/kinds';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import { checkIdNumber } from '@/lib/core/values/id-check';
import { normaliseIdNumber } from '@/lib/core/values/id-number';
import { foldName } from '@/lib/core/values/name';
import { dateKey, readDate } from '@/lib/core/values/read-date';
import { normaliseNumber } from '@/lib/core/values/student-number';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';

/**
 * The keys by which a roster's row is found. Two keys are equal exactly when the comparison would call the
 * values the same (`match` or `variant`), but for two things: capital pinyin for a character gives another key, and a
 * blank inside a name, which needs eyes when compared, gives the same. null: there is no value,
 * or none that is sure enough to find anything by (private-use characters, masks, partial dates).
 */
export type RowKeys = Readonly<Record<RowKey, string | null>>;

/** `nameBirth`: name and birth date together; its key is null when one of them is. */
export type RowKey = NumberField | 'nameBirth';

/** The keys in the order in which they are asked. */
export const ROW_KEYS: readonly RowKey[] = [...ROW_NUMBERS, 'nameBirth'];

/** One value for each key. */
export function byRowKey<Value>(of: (key: RowKey) => Value): Readonly<Record<RowKey, Value>> {
  return Object.fromEntries(ROW_KEYS.map((key) => [key, of(key)])) as Record<RowKey, Value>;
}

/** The text of a field without what spreadsheets add; '' when there is none. */
type TextOf = (field: TextFieldKey) => string;

function textOfReading(record: RecordReading): TextOf {
  return (field) => {
    const reading = record.fields[field];
    if (reading === undefined || reading.state === 'unreadable') return '';
    const text = withoutSpreadsheetMarks(reading.text);
    // an ID read from pixels finds nobody unless its check digit says that it was read right
    const misread = reading.state === 'pixels' && field === 'idNumber' && checkIdNumber(text) !== 'ok';
    return misread ? '' : text;
  };
}

function textOfRow(row: ExpectedRecord): TextOf {
  return (field) => withoutSpreadsheetMarks(row.values[field] ?? '');
}

function keyOf(text: string, normalise: (text: string) => string): string | null {
  return text === '' || isMasked(text) || unreadableIn(text) !== null ? null : normalise(text) || null;
}

function keysOf(textOf: TextOf): RowKeys {
  const name = keyOf(textOf('name'), foldName);
  const birth = readDate(textOf('birthDate'));
  return {
    studentNo: keyOf(textOf('studentNo'), normaliseNumber),
    idNumber: keyOf(textOf('idNumber'), normaliseIdNumber),
    examineeNo: keyOf(textOf('examineeNo'), normaliseNumber),
    nameBirth: name === null || birth === null || birth.day === null ? null : `${name}|${dateKey(birth)}`,
  };
}

/** The keys that a record on the page gives. */
export function rowKeysOfReading(record: RecordReading): RowKeys {
  return keysOf(textOfReading(record));
}

/** The keys of a roster's row, for its index. */
export function rowKeysOfRow(row: ExpectedRecord): RowKeys {
  return keysOf(textOfRow(row));
}

/** The name on the page, as far as it can tell people apart; null when it is not sure. */
export function nameKeyOfReading(record: RecordReading): string | null {
  return keyOf(textOfReading(record)('name'), foldName);
}

/** The name in a roster's row, comparable with `nameKeyOfReading`. */
export function nameKeyOfRow(row: ExpectedRecord): string | null {
  return keyOf(textOfRow(row)('name'), foldName);
}
