import type { CellNote } from '@/lib/core/roster/columns/cell-text';
import type { HeadedTable } from '@/lib/core/roster/columns/choose-tables';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import { unreadColumns } from '@/lib/core/roster/columns/unread-columns';
import { unusedColumns } from '@/lib/core/roster/columns/unused-columns';
import type { FileNotice, NoticeKind } from '@/lib/core/roster/model/roster';
import { rowRanges } from '@/lib/core/roster/model/row-ranges';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import type { ReadRows } from '@/lib/core/roster/rows/read-rows';
import { readGender } from '@/lib/core/values/gender';

/** What a notice says, without the file that it is about. */
export type TableNotice = Omit<FileNotice, 'fileName'>;

const MAX_SEEN = 60;
const NOTE_KINDS: Readonly<Record<CellNote, NoticeKind>> = {
  'line-break': 'line-breaks',
  invisible: 'invisible-characters',
  apostrophe: 'apostrophes',
  'decimal-zero': 'decimal-zeros',
};

/** What stands in rows, as far as it helps to find them. */
function seenIn(rows: readonly TableRow[]): string {
  const texts = rows.slice(0, MAX_SEEN).map(({ cells }) => {
    const filled = cells.filter((cell) => !isBlank(cell)).slice(0, 3);
    return filled.map((cell) => String(cell).trim()).join(' ');
  });
  const seen = [...[...new Set(texts)].join('、')];
  return seen.length > MAX_SEEN ? `${seen.slice(0, MAX_SEEN).join('')}…` : seen.join('');
}

function numbersOf(rows: readonly { readonly rowNumber: number }[]): string {
  return rowRanges(rows.map(({ rowNumber }) => rowNumber));
}

function titlesOf(columns: readonly Column[]): string {
  return namesOf(columns.map(({ title }) => title));
}

function namesOf(titles: readonly string[]): string {
  return titles.map((title) => title.replaceAll(/\s+/gu, '')).join('、');
}

/** Rows that are no student's, and what was taken off the texts of cells. */
export function readingNotices({
  leftOut,
  notes,
}: Pick<ReadRows, 'leftOut' | 'notes'>): readonly TableNotice[] {
  return [
    ...[...leftOut].map(([kind, rows]) => ({ kind, detail: seenIn(rows), rows: numbersOf(rows) })),
    ...[...notes].map(([note, { titles, rowNumbers }]) => ({
      kind: NOTE_KINDS[note],
      detail: [...titles].map((title) => title.replaceAll(/\s+/gu, '')).join('、'),
      rows: rowRanges(rowNumbers),
    })),
  ];
}

const LONG_NUMBER = /\d{6}/u;
const FEWEST_CELLS = 2;

/** Rows above the header with a long number and more beside it: a list whose own header nobody has found. */
export function aboveNotices({ table, header }: HeadedTable): readonly TableNotice[] {
  const above = table.rows.slice(0, header.position).filter(({ cells }) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const isNumber = filled.some(
      (cell) => LONG_NUMBER.test(String(cell)) && !/[\p{Script=Han}]/u.test(String(cell)),
    );
    return isNumber && filled.length >= FEWEST_CELLS;
  });
  return above.length === 0 ? [] : [{ kind: 'rows-above', detail: seenIn(above), rows: numbersOf(above) }];
}

/** Values that are not there: of everybody, of some, or told to be unknown. */
export function valueNotices(
  columns: readonly Column[],
  { rows }: Pick<ReadRows, 'rows'>,
): readonly TableNotice[] {
  if (rows.length === 0) return [];
  const lacking = columns.map((column) => ({
    column,
    missing: rows.filter(({ values, refused }) => !(column.field in values) && !(column.field in refused)),
  }));
  const empty = lacking.filter(({ missing }) => missing.length === rows.length).map(({ column }) => column);
  const gender = columns.find(({ field }) => field === 'gender');
  const isUnknown = rows.every(
    ({ values }) =>
      /^(?:0|9|未知.*|未说明.*)$/u.test(values.gender ?? '') && readGender(values.gender ?? '') !== null,
  );
  return [
    ...(empty.length === 0 ? [] : [{ kind: 'empty-columns' as const, detail: titlesOf(empty) }]),
    ...lacking.flatMap(({ column, missing }): readonly TableNotice[] =>
      missing.length === 0 || missing.length === rows.length
        ? []
        : [{ kind: 'missing-values', detail: titlesOf([column]), rows: numbersOf(missing) }],
    ),
    ...(gender !== undefined && isUnknown
      ? [{ kind: 'gender-unknown' as const, detail: titlesOf([gender]) }]
      : []),
  ];
}

/**
 * Columns that nobody reads: those with a known name or of a field of which nothing else is read, and whatever else
 * has values in rows of students.
 */
export function leftNotices(
  { table, header }: HeadedTable,
  { columns }: ColumnAnswer,
  { leftOut }: Pick<ReadRows, 'leftOut'>,
): readonly TableNotice[] {
  const left = header.guesses.filter(({ index }) => !columns.some((column) => column.index === index));
  const own = table.rows.slice(header.position + 1);
  const { several, ticked } = unreadColumns(header, own, columns);
  const taken = left.map(({ title }) => title);
  const told = [...taken, ...several, ...ticked];
  const others = new Set([...leftOut.values()].flat().map(({ rowNumber }) => rowNumber));
  const { named, unnamed } = unusedColumns(
    { table, header },
    others.size === 0 ? own : own.filter(({ rowNumber }) => !others.has(rowNumber)),
    columns.map(({ index }) => index),
  );
  const kinds = [
    ['columns-left', taken],
    ['several-columns', several.filter((title) => !taken.includes(title))],
    ['ticked-columns', ticked],
    ['columns-unused', named.filter((title) => !told.includes(title))],
    ['columns-unnamed', unnamed],
  ] as const;
  return kinds.flatMap(([kind, titles]) => (titles.length === 0 ? [] : [{ kind, detail: namesOf(titles) }]));
}

/** What the sheet hides. */
export function hiddenNotices(
  { table }: HeadedTable,
  columns: readonly Column[],
  hidden: readonly TableRow[],
  isRead: boolean,
): readonly TableNotice[] {
  const inHidden = columns.filter(({ index }) => table.hiddenColumns?.includes(index));
  return [
    ...(hidden.length === 0
      ? []
      : [
          {
            kind: isRead ? ('hidden-rows' as const) : ('hidden-rows-left' as const),
            detail: String(hidden.length),
            rows: numbersOf(hidden),
          },
        ]),
    ...(inHidden.length === 0 ? [] : [{ kind: 'hidden-columns' as const, detail: titlesOf(inHidden) }]),
  ];
}

/** Values that cells have from the cell that they are one with. */
export function mergedNotices(filled: ReadonlyMap<Column, readonly number[]>): readonly TableNotice[] {
  if (filled.size === 0) return [];
  const rows = [...new Set([...filled.values()].flat())];
  return [{ kind: 'merged-cells', detail: titlesOf([...filled.keys()]), rows: rowRanges(rows) }];
}
