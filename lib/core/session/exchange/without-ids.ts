import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { ClassSession, Difference, HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';

/**
 * The class without anybody's ID number: no such column, every digit hidden where one differs, and whatever else is
 * shaped like one (in a note, in a column taken for another). All 18 digits go: six and two beside a birth date would
 * leave few to guess. For boards that are joined and counted; the number cannot be compared with such a class any more.
 */
export function withoutIds({ about, students }: ClassSession): ClassSession {
  return {
    about: { ...about, columns: about.columns.filter((field) => field !== 'idNumber') },
    students: students.map(studentWithoutId),
  };
}

function studentWithoutId(student: Student): Student {
  return {
    ...student,
    row: student.row && rowWithoutId(student.row),
    name: hidden(student.name),
    studentNo: hidden(student.studentNo),
    note: hidden(student.note),
    history: student.history.map(entryWithoutId),
  };
}

function rowWithoutId({ values, refused, ...row }: ExpectedRecord): ExpectedRecord {
  const { idNumber: _, ...others } = values;
  const { idNumber: __, ...otherRefused } = refused;
  const kept = Object.entries(others).map(([field, value]) => [field, hidden(value)]);
  return { ...row, values: Object.fromEntries(kept), refused: otherRefused };
}

function entryWithoutId(entry: HistoryEntry): HistoryEntry {
  switch (entry.kind) {
    case 'check':
      return { ...entry, differences: entry.differences.map(differenceWithoutId) };
    case 'settled':
      return { ...entry, shown: valueWithoutId(entry.field, entry.shown) };
    case 'hand':
      return { ...entry, words: hidden(entry.words) };
    case 'row-changed':
      return entry;
    default:
      return entry satisfies never;
  }
}

function differenceWithoutId({ field, shown, expected }: Difference): Difference {
  return { field, shown: valueWithoutId(field, shown), expected: valueWithoutId(field, expected) };
}

/** A number of another form (15 digits, a passport, a digit too many) is one too where one belongs. */
function valueWithoutId(field: Difference['field'], text: string | null): string | null {
  if (text === null) return null;
  return field === 'idNumber' ? text.replace(/[\p{L}\p{N}]/gu, '*') : hidden(text);
}

function hidden(text: string): string {
  const digits = new Set(hiddenDigits(text, [], true));
  return digits.size === 0
    ? text
    : [...text.split('')].map((unit, at) => (digits.has(at) ? '*' : unit)).join('');
}
