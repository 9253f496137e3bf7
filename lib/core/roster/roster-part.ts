import type { HeadedTable } from '@/lib/core/roster/columns/choose-tables';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import type { TableRow } from '@/lib/core/roster/model/table';
import { fillMerged } from '@/lib/core/roster/rows/fill-merged';
import type { RowContext } from '@/lib/core/roster/rows/read-row';
import { readRows } from '@/lib/core/roster/rows/read-rows';
import type { RosterParts } from './finish-roster';
import {
  aboveNotices,
  hiddenNotices,
  leftNotices,
  mergedNotices,
  readingNotices,
  type TableNotice,
  valueNotices,
} from './table-notices';

/** What one table adds to a roster. */
export type RosterPart = Omit<RosterParts, 'fileName' | 'head'>;

interface TableContext {
  readonly fileName: string;
  readonly school: string;
  /** the file or sheet that its rows are told by; undefined when there is only this one table */
  readonly source: string | undefined;
  /** what its name or its file says about the class; '' when they say nothing */
  readonly className: string;
  readonly onRow?: (count: number) => void;
}

/** Only a class has a name like one: 计科1班.xlsx is 计科1班; 名单(1).xlsx is no class. '' when it is none. */
export function classNameIn(name: string): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').trim();
  return /^[^\s()（）]{1,30}班$/u.test(stem) ? stem : '';
}

/** Values that no column gives, but the person or the name of the table. */
function givenValues(
  columns: readonly Column[],
  { common }: ColumnAnswer,
  { source, className }: TableContext,
): NonNullable<RowContext['common']> {
  const hasClass = columns.some(({ field }) => field === 'className');
  return hasClass || source === undefined || className === '' ? common : { ...common, className };
}

function commonNotices({ common }: ColumnAnswer): readonly TableNotice[] {
  return Object.entries(common).map(([field, value]) => ({
    kind: 'common-value',
    detail: `${field}:${value}`,
  }));
}

/** The rows of one table, read with the columns and values that were guessed, remembered or answered. */
export function partOfTable(one: HeadedTable, answer: ColumnAnswer, context: TableContext): RosterPart {
  const { table, header } = one;
  const columns = answer.columns.map(({ index, field }) => ({
    index,
    field,
    title: header.titles[index] ?? '',
  }));
  const common = givenValues(columns, answer, context);
  const all = table.rows.slice(header.position + 1);
  const hidden = all.filter((row) => row.hidden);
  const isHiddenRead = answer.leaveHidden !== true;
  const isLeft = isHiddenRead ? () => false : (row: TableRow) => row.hidden === true;
  const { rows, filled } = fillMerged(all, columns, table.merged, isLeft);
  const read = readRows(
    { ...table, rows },
    columns,
    { school: context.school, date1904: table.date1904, common, partialDays: answer.partialDays },
    context.source,
    context.onRow,
  );
  const given = Object.keys(common).map((field) => ({
    field: field as Column['field'],
    index: -1,
    title: '',
  }));
  const notices = [
    ...aboveNotices(one),
    ...hiddenNotices(one, columns, hidden, isHiddenRead),
    ...mergedNotices(filled),
    ...readingNotices(read),
    ...leftNotices(one, answer, read),
    ...valueNotices(columns, read),
    ...commonNotices(answer),
  ];
  return {
    columns: [...columns, ...given],
    rows: read.rows,
    problems: read.problems,
    notices: notices.map((notice) => ({ ...notice, fileName: context.source ?? context.fileName })),
  };
}

/** A value that no column gives counts as a column: what is not there is not compared. */
function withColumn(columns: readonly Column[], field: Column['field']): readonly Column[] {
  return columns.some((column) => column.field === field)
    ? columns
    : [...columns, { field, index: -1, title: '' }];
}

/** The rows of a file that needed no columns; told by its name, and their class noted, when there are several. */
export function partOfParts(
  { columns, rows, problems, notices }: RosterPart,
  from: (Pick<TableContext, 'className'> & { readonly source: string }) | null,
): RosterPart {
  if (from === null) return { columns, rows, problems, notices };
  const { source, className } = from;
  const noted = className === '' ? {} : { className };
  return {
    columns: className === '' ? columns : withColumn(columns, 'className'),
    rows: rows.map((row) => ({ ...row, source, values: { ...noted, ...row.values } })),
    problems: problems.map((problem) => ({ ...problem, source })),
    notices,
  };
}
