import { stripBlanks } from '@/lib/core/characters/blanks';
import type { NoticeKind } from '@/lib/core/roster/model/roster';
import { isBlank, type TableRow } from '@/lib/core/roster/model/table';

/** Rows that are no student's. */
export type LeftOutKind = Extract<NoticeKind, 'total-rows' | 'remark-rows' | 'repeated-headers'>;

interface KnownColumn {
  readonly title: string;
  readonly index: number;
}

const TOTAL = /^(?:[合总小共]计|总人数|人数|共\d+人)/u;
const REMARK =
  /^(?:制表|填表|审核|备注|注[:：]|说明[:：]|打印|第\d+页|以上|教务处|经办|负责人|签字|日期[:：])/u;
/** A number of a student stands in these rows only when they are a student's. */
const ID_NUMBER = /^\d{15}$|^\d{17}[\dXx]$/u;
/** A text by itself that is no name: longer than one, or a sentence. */
const SENTENCE = /[，。；：:！]|\p{Script=Han}.{6,}/u;
const FEWEST_COLUMNS = 3;

function isHeaderAgain(row: TableRow, columns: readonly KnownColumn[]): boolean {
  return (
    columns.length > 0 && columns.every(({ index, title }) => String(row.cells[index] ?? '').trim() === title)
  );
}

/**
 * Whether a row under the header is a total, a remark, or the header once more, as printed lists repeat it on every
 * sheet of paper; null for all others.
 */
export function leftOutKind(row: TableRow, columns: readonly KnownColumn[]): LeftOutKind | null {
  if (isHeaderAgain(row, columns)) return 'repeated-headers';
  const first = row.cells.find((cell) => !isBlank(cell));
  // a number of a student first is a student's row, and nearly all are
  if (typeof first !== 'string' || /^[0-9A-Za-z]+$/.test(first)) return null;
  const filled = row.cells.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => ID_NUMBER.test(String(cell).trim()))) return null;
  const text = stripBlanks(first);
  if (TOTAL.test(text)) return 'total-rows';
  if (REMARK.test(text) && filled.length <= Math.max(2, columns.length / 2)) return 'remark-rows';
  return filled.length === 1 && columns.length >= FEWEST_COLUMNS && SENTENCE.test(text)
    ? 'remark-rows'
    : null;
}
