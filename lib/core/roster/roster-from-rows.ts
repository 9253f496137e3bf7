import { isUsableSchoolName } from '@/lib/core/compare/compare-school';
import { findDuplicates } from './find-duplicates';
import { type Column, findHeader } from './find-header';
import type { ReadHead } from './read-head';
import { readRow } from './read-row';
import { type ExpectedRecord, MAX_ROWS, type RosterProblem, type RosterResult } from './roster';
import type { Table } from './table';
import { leaveOutSample } from './template';

const refuse = (refusal: 'bad-school' | 'too-many-rows' | 'no-rows', detail: string): RosterResult => ({
  ok: false,
  refusal,
  detail,
});

/**
 * The roster of a table whose columns are known: every row validated by itself, duplicates reported. Refusals:
 * `bad-school` (detail: the name), `too-many-rows` (detail: how many), `no-rows`.
 */
export const rosterFromRows = (
  fileName: string,
  { head, problems: headProblems }: ReadHead,
  columns: readonly Column[],
  { rows, date1904 }: Table,
): RosterResult => {
  if (!isUsableSchoolName(head.school)) return refuse('bad-school', head.school);
  if (rows.length > MAX_ROWS) return refuse('too-many-rows', String(rows.length));
  const records: ExpectedRecord[] = [];
  const problems: RosterProblem[] = [...headProblems];
  for (const row of rows) {
    const read = readRow(row, columns, { school: head.school, date1904 });
    if (read.record !== null) records.push(read.record);
    problems.push(...read.problems);
  }
  if (records.length === 0) return refuse('no-rows', '');
  const { rows: students, samples } = leaveOutSample(records);
  problems.push(
    ...samples.map(({ rowNumber }) => ({ kind: 'sample-row', rowNumber, column: '' }) as const),
    ...findDuplicates(students, columns),
  );
  const fields = columns.map(({ field }) => field);
  return { ok: true, roster: { fileName, head, columns: fields, rows: students, problems } };
};

/** The roster of a sheet or text file: finds the header, then reads the rows under it. Refusals also of `findHeader`. */
export const rosterFromTable = (fileName: string, head: ReadHead, table: Table): RosterResult => {
  const header = findHeader(table.rows);
  if (!header.ok) return header;
  const rows = table.rows.slice(header.position + 1);
  return rosterFromRows(fileName, head, header.columns, { ...table, rows });
};
