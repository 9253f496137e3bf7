import type { TextFieldKey } from '@/lib/core/fields/fields';
import { KEY_FIELDS } from '@/lib/core/fields/key-fields';
import { isDate, isNumber } from '@/lib/core/fields/kinds';
import type { CellRefusal, ExpectedRecord } from '@/lib/core/record/expected-record';
import { type CellNote, cellText } from '@/lib/core/roster/columns/cell-text';
import { type ColumnAnswer, isSettled } from '@/lib/core/roster/columns/column-question';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import { settledDate } from '@/lib/core/roster/columns/partial-dates';
import type { RosterProblem, RosterProblemKind } from '@/lib/core/roster/model/roster';
import type { TableRow } from '@/lib/core/roster/model/table';
import { doubtfulValue } from './doubtful-value';
import { idContradictions } from './id-contradictions';
import { nameRemark } from './name-remark';
import { type LeftOutKind, leftOutKind } from './row-kind';
import { stripCode } from './strip-code';
import { unusableValue } from './unusable-value';

/** What one row came to. */
export interface ReadRow {
  readonly record: ExpectedRecord | null;
  readonly problems: readonly RosterProblem[];
  /** what it is when it is not a student's */
  readonly leftOut: LeftOutKind | null;
  /** what was taken off the texts of its cells, with the header of the column */
  readonly notes?: readonly (readonly [CellNote, string])[];
}

/** What holds for all rows of a table. */
export interface RowContext {
  /** the name the whole file is about */
  readonly school: string;
  readonly date1904: boolean;
  /** values that no column gives */
  readonly common?: Readonly<Partial<Record<TextFieldKey, string>>>;
  readonly partialDays?: ColumnAnswer['partialDays'];
}

/** A row as read: what is refused, is refused because of its cell. */
interface ReadCells {
  readonly record: ExpectedRecord & {
    readonly refused: Readonly<Partial<Record<TextFieldKey, CellRefusal>>>;
  };
  readonly notes: readonly (readonly [CellNote, string])[];
  /** the name's column had more in it than the name */
  readonly hasRemark: boolean;
}

function readCells(row: TableRow, columns: readonly Column[], context: RowContext): ReadCells {
  const { date1904, common, partialDays } = context;
  const values: Partial<Record<TextFieldKey, string>> = { ...common };
  const refused: Partial<Record<TextFieldKey, CellRefusal>> = {};
  const notes: [CellNote, string][] = [];
  let remark: string | null = null;
  for (const { field, index, title } of columns) {
    if (row.marks?.get(index) === 'no-result') refused[field] = 'no-result';
    const cell = cellText(row.cells[index], field, date1904);
    if (cell.ok && cell.text === '') continue;
    if (cell.ok && cell.note !== undefined) notes.push([cell.note, title]);
    const named = cell.ok && field === 'name' && !PLAIN_NAME.test(cell.text) ? nameRemark(cell.text) : null;
    remark ??= named?.remark ?? null;
    const reason = cell.ok ? unusableValue(field, cell.text) : cell.reason;
    if (reason !== null) refused[field] = reason;
    else if (cell.ok) values[field] = named?.name ?? valueIn(cell.text, field, partialDays);
  }
  const record = { rowNumber: row.rowNumber, values, refused, ...(remark ? { remark } : {}) };
  return { record, notes, hasRemark: remark !== null };
}

/** Nearly every name: nothing can be noted in it. */
const PLAIN_NAME = /^[\u4e00-\u9fa5·]+$/;

function valueIn(text: string, field: TextFieldKey, days: RowContext['partialDays'] = {}): string {
  if (isDate(field)) return isSettled(field) ? settledDate(text, days[field]) : text;
  return isNumber(field) ? text : stripCode(text, field);
}

const MAX_SEEN = 60;

function seenIn(row: TableRow, index: number): string {
  return [...String(row.cells[index] ?? '')].slice(0, MAX_SEEN).join('');
}

function hasKey({ values }: ExpectedRecord): boolean {
  return KEY_FIELDS.some((field) => values[field] !== undefined);
}

type Tell = (kind: RosterProblemKind, field: TextFieldKey) => RosterProblem;

function tellerFor(row: TableRow, columns: readonly Column[]): Tell {
  return (kind, field) => {
    const column = columns.find((one) => one.field === field);
    const seen = column === undefined ? '' : seenIn(row, column.index);
    const place = { kind, rowNumber: row.rowNumber, column: column?.title ?? '' };
    return seen === '' ? place : { ...place, seen };
  };
}

function problemsOf(record: ExpectedRecord, columns: readonly Column[], school: string, tell: Tell) {
  const { values } = record;
  const problems: RosterProblem[] = [];
  for (const { field } of columns) {
    const kind = values[field] === undefined ? null : doubtfulValue(field, values[field]);
    if (kind !== null) problems.push(tell(kind, field));
  }
  for (const { kind, field } of idContradictions(record)) problems.push(tell(kind, field));
  if (values.school !== undefined && values.school !== school) problems.push(tell('other-school', 'school'));
  return problems;
}

function markProblems({ marks }: TableRow, columns: readonly Column[], tell: Tell): readonly RosterProblem[] {
  if (marks === undefined) return [];
  return columns.flatMap(({ field, index }) =>
    marks.get(index) === 'near-midnight' ? [tell('near-midnight', field)] : [],
  );
}

/**
 * Reads one row into a student's expected record. A cell that cannot be used is refused by itself and the row
 * goes on; a row without 学号, ID number and name is left out.
 */
export function readRow(row: TableRow, columns: readonly Column[], context: RowContext): ReadRow {
  const leftOut = leftOutKind(row, columns);
  if (leftOut !== null) return { record: null, problems: [], leftOut };
  const { record, notes, hasRemark } = readCells(row, columns, context);
  const tell = tellerFor(row, columns);
  const refused: RosterProblem[] = [];
  for (const { field } of columns) {
    const reason = record.refused[field];
    if (reason !== undefined) refused.push(tell(reason, field));
  }
  if (!hasKey(record)) {
    const without = { kind: 'row-without-key', rowNumber: row.rowNumber, column: '' } as const;
    return { record: null, problems: [...refused, without], leftOut: null };
  }
  const problems = [
    ...refused,
    ...problemsOf(record, columns, context.school, tell),
    ...(hasRemark ? [tell('name-remark', 'name')] : []),
    ...markProblems(row, columns, tell),
  ];
  return { record, problems, leftOut: null, ...(notes.length > 0 ? { notes } : {}) };
}
