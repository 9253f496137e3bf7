import type { RefusedReason } from '@/lib/core/compare/comparison';
import { isUnlistedPeople, readEthnicity } from '@/lib/core/record/ethnicity';
import type { TextFieldKey } from '@/lib/core/record/fields';
import { readGender } from '@/lib/core/record/gender';
import { checkIdNumber } from '@/lib/core/record/id-check';
import { readDate } from '@/lib/core/record/read-date';
import { cellText } from './cell-text';
import type { Column } from './find-header';
import { idContradictions } from './id-contradictions';
import type { ExpectedRecord, RosterProblem, RosterProblemKind } from './roster';
import { isBlank, type TableRow } from './table';

/** What one row came to. Neither record nor problem: a row that is not a student's (total, repeated header). */
export interface ReadRow {
  readonly record: ExpectedRecord | null;
  readonly problems: readonly RosterProblem[];
}

/** A masked ID (5001**…) can still agree; it is for the comparison to say that it cannot be confirmed. */
const usableId = (text: string): boolean => {
  const check = checkIdNumber(text);
  return check === 'ok' || check === 'other-form' || text.includes('*');
};

/** Why a text cannot be the value of a field; null when it can. */
const unusable = (field: TextFieldKey, text: string): RefusedReason | null => {
  switch (field) {
    case 'birthDate':
    case 'enrollDate':
    case 'expectedGraduation':
      return readDate(text) === null ? 'not-a-date' : null;
    case 'gender':
      return readGender(text) === null ? 'not-in-list' : null;
    case 'ethnicity':
      return readEthnicity(text) === null && !isUnlistedPeople(text) ? 'not-in-list' : null;
    case 'idNumber':
      return usableId(text) ? null : 'bad-id';
    default:
      return null;
  }
};

const readCells = (row: TableRow, columns: readonly Column[], date1904: boolean): ExpectedRecord => {
  const values: Partial<Record<TextFieldKey, string>> = {};
  const refused: Partial<Record<TextFieldKey, RefusedReason>> = {};
  for (const { field, index } of columns) {
    const cell = cellText(row.cells[index], field, date1904);
    if (cell.ok && cell.text === '') continue;
    const reason = cell.ok ? unusable(field, cell.text) : cell.reason;
    if (reason !== null) refused[field] = reason;
    else if (cell.ok) values[field] = cell.text;
  }
  return { rowNumber: row.rowNumber, values, refused };
};

const TOTAL = /^(?:[合总小共]计|总人数|人数|制表|填表|审核|备注|注[:：])/u;

/** A total or a note under the table: no number of a student in it, and its first cell says so. */
const isFootRow = (row: TableRow, { values }: ExpectedRecord): boolean => {
  if (values.idNumber !== undefined) return false;
  const first = row.cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && TOTAL.test(first.trim().replaceAll(/\s/gu, ''));
};

/** Printed lists repeat their header on every sheet of paper. */
const isHeaderAgain = (row: TableRow, columns: readonly Column[]): boolean =>
  columns.every(({ index, title }) => String(row.cells[index] ?? '').trim() === title);

const hasKey = ({ values }: ExpectedRecord): boolean =>
  values.studentNo !== undefined || values.idNumber !== undefined || values.name !== undefined;

const NO_ROW: ReadRow = { record: null, problems: [] };

/**
 * Reads one row into a student's expected record. A cell that cannot be used is refused by itself and the row
 * goes on; a row without 学号, ID number and name is left out. `school` is the name the whole file is about.
 */
export const readRow = (
  row: TableRow,
  columns: readonly Column[],
  { school, date1904 }: { readonly school: string; readonly date1904: boolean },
): ReadRow => {
  const record = readCells(row, columns, date1904);
  if (isFootRow(row, record) || isHeaderAgain(row, columns)) return NO_ROW;
  const titles = new Map(columns.map(({ field, title }) => [field, title]));
  const problem = (kind: RosterProblemKind, field: TextFieldKey): RosterProblem => ({
    kind,
    rowNumber: row.rowNumber,
    column: titles.get(field) ?? '',
  });
  const refused = columns.flatMap(({ field }) => {
    const reason = record.refused[field];
    return reason === undefined ? [] : [problem(reason, field)];
  });
  if (!hasKey(record)) {
    const without = { kind: 'row-without-key', rowNumber: row.rowNumber, column: '' } as const;
    return { record: null, problems: [...refused, without] };
  }
  const contradictions = idContradictions(record).map(({ kind, field }) => problem(kind, field));
  const rowSchool = record.values.school;
  const otherSchool =
    rowSchool !== undefined && rowSchool !== school ? [problem('other-school', 'school')] : [];
  return { record, problems: [...refused, ...contradictions, ...otherSchool] };
};
