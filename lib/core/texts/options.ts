import { trimBlanks } from '@/lib/core/characters/blanks';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import type { ExpectedRecord } from '@/lib/core/roster/model/roster';

/** A roster's row as a counselor tells it from others: 姓名 and 学号 as in the roster, else the row's number. */
export function rowLabel(row: ExpectedRecord): string {
  const words = [row.values.name, row.values.studentNo].filter((text) => text !== undefined && text !== '');
  return words.length > 0 ? words.join(' ') : `第 ${row.rowNumber} 行`;
}

const RECORD_WORDS: readonly TextFieldKey[] = ['school', 'level', 'major', 'status'];
const PERSON_WORDS: readonly TextFieldKey[] = ['name', 'studentNo', 'school'];

/** A record as people tell it from others on the page: what the page says; else its title; else its place (from 0). */
export const recordLabel = (record: RecordReading, index: number): string =>
  wordsOf(record, RECORD_WORDS) || trimBlanks(record.title) || `第 ${index + 1} 条学籍`;

/** A record of a picture that shows several people's: 姓名, 学号, 学校; else its place (from 0). */
export const personLabel = (record: RecordReading, index: number): string =>
  wordsOf(record, PERSON_WORDS) || `第 ${index + 1} 条学籍`;

const wordsOf = (record: RecordReading, fields: readonly TextFieldKey[]): string =>
  fields
    .map((field) => record.fields[field])
    .map((reading) => (reading && reading.state !== 'unreadable' ? trimBlanks(reading.text) : ''))
    .filter((text) => text !== '')
    .join(' · ');
