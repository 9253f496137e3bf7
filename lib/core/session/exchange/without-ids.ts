import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { ClassSession, Difference, HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';
import { otherNumbers } from '@/lib/core/values/other-numbers';

/** The text with every ID number in it as `*`. */
type Hide = (text: string) => string;

/**
 * The class without anybody's ID number: no such column, every digit hidden where one differs, and whatever else is
 * shaped like one or is somebody's (in a note, in a column taken for another). All 18 digits go: six and two beside a birth
 * date would leave few to guess. For boards that are joined and counted; the number cannot be compared with such a class any
 * more, and what was settled for all of ID numbers counts again.
 */
export function withoutIds({ about, students }: ClassSession): ClassSession {
  const known = otherNumbers([...students.flatMap(idsOf), ...about.accepted.flatMap(valuesOf)]);
  const hide: Hide = (text) => hidden(text, known);
  return {
    about: {
      ...about,
      name: hide(about.name),
      fileName: hide(about.fileName),
      columns: about.columns.filter((field) => field !== 'idNumber'),
      accepted: about.accepted
        .filter(({ field }) => field !== 'idNumber')
        .map((one) => ({ ...one, shown: hide(one.shown), expected: hide(one.expected) })),
    },
    students: students.map((student) => studentWithoutId(student, hide)),
  };
}

function idsOf({ row, history }: Student): readonly (string | null | undefined)[] {
  const said = history.flatMap((entry) => {
    if (entry.kind === 'check') return entry.differences.flatMap(valuesOf);
    return entry.kind === 'settled' && entry.field === 'idNumber' ? [entry.shown] : [];
  });
  return [row?.values.idNumber, ...said];
}

function valuesOf({ field, shown, expected }: Difference): readonly (string | null)[] {
  return field === 'idNumber' ? [shown, expected] : [];
}

function studentWithoutId(student: Student, hide: Hide): Student {
  return {
    ...student,
    row: student.row && rowWithoutId(student.row, hide),
    name: hide(student.name),
    studentNo: hide(student.studentNo),
    note: hide(student.note),
    history: student.history.map((entry) => entryWithoutId(entry, hide)),
  };
}

/** A 学号 that was an ID number tells nobody apart any more. */
function rowWithoutId({ values, refused, ...row }: ExpectedRecord, hide: Hide): ExpectedRecord {
  const { idNumber: _, ...others } = values;
  const { idNumber: __, ...otherRefused } = refused;
  const kept = Object.entries(others)
    .map(([field, value]) => [field, value, hide(value)] as const)
    .filter(([field, value, shown]) => field !== 'studentNo' || value === shown)
    .map(([field, , shown]) => [field, shown]);
  const noted = row.remark === undefined ? {} : { remark: hide(row.remark) };
  return { ...row, ...noted, values: Object.fromEntries(kept), refused: otherRefused };
}

function entryWithoutId(entry: HistoryEntry, hide: Hide): HistoryEntry {
  switch (entry.kind) {
    case 'check':
      return { ...entry, differences: entry.differences.map((one) => differenceWithoutId(one, hide)) };
    case 'settled':
      return { ...entry, shown: valueWithoutId(entry.field, entry.shown, hide) };
    case 'hand':
      return { ...entry, words: hide(entry.words) };
    case 'row-changed':
      return entry;
    default:
      return entry satisfies never;
  }
}

function differenceWithoutId({ field, shown, expected }: Difference, hide: Hide): Difference {
  return {
    field,
    shown: valueWithoutId(field, shown, hide),
    expected: valueWithoutId(field, expected, hide),
  };
}

/** A number of another form (15 digits, a passport, a digit too many) is one too where one belongs. */
function valueWithoutId(field: Difference['field'], text: string | null, hide: Hide): string | null {
  if (text === null) return null;
  return field === 'idNumber' ? text.replace(/[\p{L}\p{N}]/gu, '*') : hide(text);
}

function hidden(text: string, known: readonly string[]): string {
  const digits = new Set(hiddenDigits(text, known, true));
  return digits.size === 0
    ? text
    : [...text.split('')].map((unit, at) => (digits.has(at) ? '*' : unit)).join('');
}
