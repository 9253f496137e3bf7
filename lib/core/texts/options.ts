import { trimBlanks } from '@/lib/core/characters/blanks';
import { visibleText } from '@/lib/core/characters/visible-text';
import type { FoundRow } from '@/lib/core/choose/pick-row';
import { tellingFields } from '@/lib/core/choose/telling-fields';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import type { RecordOption, RecordsShown, RowOption } from '@/lib/core/view/outcome';

const RECORD_WORDS: readonly TextFieldKey[] = ['school', 'level', 'major', 'status'];
const PERSON_WORDS: readonly TextFieldKey[] = ['name', 'studentNo', 'school'];

/** A record as people tell it from others on the page: what the page says; else its title; else its place (from 0). */
function recordLabel(record: RecordReading, index: number): string {
  return wordsOf(record, RECORD_WORDS) || visibleText(trimBlanks(record.title)) || `第 ${index + 1} 条学籍`;
}

/** A record of a picture that shows several people's: 姓名, 学号, 学校; else its place (from 0). */
function personLabel(record: RecordReading, index: number): string {
  return wordsOf(record, PERSON_WORDS) || `第 ${index + 1} 条学籍`;
}

function wordsOf(record: RecordReading, fields: readonly TextFieldKey[]): string {
  return fields
    .map((field) => record.fields[field])
    .map((reading) =>
      reading && reading.state !== 'unreadable' ? visibleText(trimBlanks(reading.text)) : '',
    )
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

/** Which of several records was compared; null where there is but one. */
export function recordsShown(records: readonly RecordReading[], index: number): RecordsShown | null {
  const all = recordOptions(
    records,
    records.map((_, at) => at),
  );
  const compared = all.find((option) => option.index === index);
  return compared && all.length > 1 ? { compared, others: all.filter((one) => one !== compared) } : null;
}

/** Records of a picture to choose from, when they are different people's. */
export function personOptions(records: readonly RecordReading[]): readonly RecordOption[] {
  return records.flatMap((record, index) => optionOf(record, index, personLabel));
}

/** Rows of a roster to choose from: where they stand, and what of them is the record's. */
export function rowOptions(record: RecordReading, found: readonly FoundRow[]): readonly RowOption[] {
  return found.map(({ ref }) => ({
    rowId: ref.rowId,
    label: ref.isAdded ? '手工添加的学生' : `名册第 ${ref.row.rowNumber} 行`,
    ...tellingFields(record, ref.row),
  }));
}

function optionOf(
  record: RecordReading | undefined,
  index: number,
  label: (record: RecordReading, index: number) => string,
): readonly RecordOption[] {
  return record ? [{ index, label: label(record, index) }] : [];
}
