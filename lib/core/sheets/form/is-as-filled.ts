import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/model/table';
import type { FormAnswer } from '@/lib/core/sheets/model/form';
import type { FormBody } from './find-body';
import type { FormRow } from './form-rows';
import type { RowShift } from './shift-references';

function textOf(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell);
}

function sameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  return Array.from({ length: Math.max(one.length, other.length) }).every(
    (_, index) => textOf(one[index]) === textOf(other[index]),
  );
}

interface Expected {
  readonly body: FormBody;
  readonly columns: FormAnswer['columns'];
  readonly rows: readonly FormRow[];
  readonly shift: RowShift | null;
}

/** What each row should say: as before, moved or not, with what was written into the body. */
function expectedRows(
  before: readonly TableRow[],
  { body, columns, rows, shift }: Expected,
): ReadonlyMap<number, Cell[]> {
  const expected = new Map<number, Cell[]>();
  for (const { rowNumber, cells } of before) {
    const by = shift !== null && rowNumber >= shift.from ? shift.by : 0;
    expected.set(rowNumber + by, [...cells]);
  }
  rows.forEach((values, at) => {
    const cells = expected.get(body.start + at) ?? [];
    columns.forEach(({ index, key }, place) => {
      const value = values[place] ?? '';
      if (value !== '' && !(key === 'number' && !isBlank(cells[index]))) cells[index] = value;
    });
    expected.set(body.start + at, cells);
  });
  return expected;
}

/**
 * Whether a filled form, read again, says exactly what it should: everything that was there, and what was written.
 * Whoever reads it is not who wrote it, so a workbook that we misunderstand is found out.
 */
export function isAsFilled(
  before: readonly TableRow[],
  after: readonly TableRow[],
  expected: Expected,
): boolean {
  const wanted = expectedRows(before, expected);
  const found = new Map(after.map(({ rowNumber, cells }) => [rowNumber, cells]));
  return [...new Set([...wanted.keys(), ...found.keys()])].every((row) =>
    sameCells(wanted.get(row) ?? [], found.get(row) ?? []),
  );
}
