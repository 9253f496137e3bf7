import { trimBlanks } from '@/lib/core/characters/blanks';
import type { FoundRow } from '@/lib/core/choose/pick-row';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import type { RecordOption, RowOption } from '@/lib/core/view/outcome';

/** A roster's row as a counselor tells it from others: 姓名 and 学号 as in the roster, else the row's number. */
function rowLabel(row: ExpectedRecord): string {
  const words = [row.values.name, row.values.studentNo].filter((text) => text !== undefined && text !== '');
  return words.length > 0 ? words.join(' ') : `第 ${row.rowNumber} 行`;
}

const RECORD_WORDS: readonly TextFieldKey[] = ['school', 'level', 'major', 'status'];
const PERSON_WORDS: readonly TextFieldKey[] = ['name', 'studentNo', 'school'];

/** A record as people tell it from others on the page: what the page says; else its title; else its place (from 0). */
function recordLabel(record: RecordReading, index: number): string {
  return wordsOf(record, RECORD_WORDS) || trimBlanks(record.title) || `第 ${index + 1} 条学籍`;
}

/** A record of a picture that shows several people's: 姓名, 学号, 学校; else its place (from 0). */
function personLabel(record: RecordReading, index: number): string {
  return wordsOf(record, PERSON_WORDS) || `第 ${index + 1} 条学籍`;
}

function wordsOf(record: RecordReading, fields: readonly TextFieldKey[]): string {
  return fields
    .map((field) => record.fields[field])
    .map((reading) => (reading && reading.state !== 'unreadable' ? trimBlanks(reading.text) : ''))
    .filter((text) => text !== '')
    .join(' · ');
}

/** Records of a page to choose from; `indexes` into `records`. */
export function recordOptions(
  records: readonly RecordReading[],
  indexes: readonly number[],
): readonly RecordOption[] {
  return indexes.flatMap((index) => optionOf(records[index], index, recordLabel));
}

/** Records of a picture to choose from, when they are different people's. */
export function personOptions(records: readonly RecordReading[]): readonly RecordOption[] {
  return records.flatMap((record, index) => optionOf(record, index, personLabel));
}

/** Rows of a roster to choose from. */
export function rowOptions(found: readonly FoundRow[]): readonly RowOption[] {
  return found.map(({ ref, foundBy }) => ({ rowId: ref.rowId, label: rowLabel(ref.row), foundBy }));
}

function optionOf(
  record: RecordReading | undefined,
  index: number,
  label: (record: RecordReading, index: number) => string,
): readonly RecordOption[] {
  return record ? [{ index, label: label(record, index) }] : [];
}
