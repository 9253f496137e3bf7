import { isBlank, type TableRow } from '@/lib/core/roster/model/table';
import type { FormAnswer, FormRefusal, RefusedForm } from '@/lib/core/sheets/model/form';
import type { CellRange } from './cell-range';

/** The rows of a form that are filled in. */
export interface FormBody {
  /** row as the person sees it */
  readonly start: number;
  /** the first row that belongs to the foot; null when nothing follows */
  readonly foot: number | null;
}

export type BodySearch = { readonly ok: true; readonly body: FormBody } | RefusedForm;

/** What stands below a table: who signs, remarks, totals. */
const FOOT =
  /签|章|^注|注[：:]|说明|填表|制表|审核|审批|负责|经办|合计|总计|小计|日期|年\s*月\s*日|备注[：:]|联系/u;

function refuse(refusal: FormRefusal, row: number): RefusedForm {
  return { ok: false, refusal, detail: String(row) };
}

/** A header over two rows may be merged downwards; the body begins below all of it. */
function startBelow(header: number, merges: readonly CellRange[]): number {
  const reaching = merges.filter(({ top, bottom }) => top <= header && bottom > header);
  return 1 + Math.max(header, ...reaching.map(({ bottom }) => bottom));
}

/** Numbers that are written already, and nothing else. */
function holdsNumberOnly({ cells }: TableRow, numberColumn: number | undefined): boolean {
  return cells.every(
    (cell, index) => isBlank(cell) || (index === numberColumn && /^\d+$/u.test(String(cell).trim())),
  );
}

function isFoot({ cells, rowNumber }: TableRow, merges: readonly CellRange[]): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const isMerged = merges.some(({ top, left, right }) => top === rowNumber && left === first && right > left);
  return isMerged || cells.some((cell) => typeof cell === 'string' && FOOT.test(cell.trim()));
}

/** Merged cells in the body are alike in every row: each within its row, and a column is where one begins. */
function badMerge(
  body: FormBody,
  merges: readonly CellRange[],
  columns: FormAnswer['columns'],
): number | null {
  const last = body.foot === null ? Number.POSITIVE_INFINITY : body.foot - 1;
  const inside = merges.filter(({ top, bottom }) => bottom >= body.start && top <= last);
  const bad = inside.find(
    ({ top, bottom, left, right }) =>
      top < bottom || columns.some(({ index }) => index > left && index <= right),
  );
  return bad === undefined ? null : Math.max(bad.top, body.start);
}

/**
 * Finds the empty rows of a form between its header (`header`: the header's last row) and its foot. Refusals, with the
 * row in question: `body-filled`, `body-merged`, `no-body`.
 */
export function findBody(
  rows: readonly TableRow[],
  header: number,
  merges: readonly CellRange[],
  columns: FormAnswer['columns'],
): BodySearch {
  const start = startBelow(header, merges);
  const numberColumn = columns.find(({ key }) => key === 'number')?.index;
  const next = rows.find((row) => row.rowNumber >= start && !holdsNumberOnly(row, numberColumn));
  if (next !== undefined && !isFoot(next, merges)) return refuse('body-filled', next.rowNumber);
  // room for a stamp may be merged over several rows and hold nothing
  const stamps = merges.filter(({ top, bottom }) => top > start && top < bottom).map(({ top }) => top);
  const foot = Math.min(next?.rowNumber ?? Number.POSITIVE_INFINITY, ...stamps);
  const body = { start, foot: Number.isFinite(foot) ? foot : null };
  if (foot === start) return refuse('no-body', start);
  const merged = badMerge(body, merges, columns);
  return merged === null ? { ok: true, body } : refuse('body-merged', merged);
}
