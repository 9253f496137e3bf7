import { expect, test } from 'vitest';
import type { Cell } from '@/lib/core/roster/model/table';
import { readRange } from '@/lib/core/sheets/form/cell-range';
import { findBody } from '@/lib/core/sheets/form/find-body';

const HEADER = 4;
const COLUMNS = (['number', 'studentNo', 'name', 'result', 'blank'] as const).map((key, index) => ({
  index,
  key,
}));

function bodyOf(rows: Readonly<Record<number, readonly Cell[]>>, merges: readonly string[] = []) {
  const table = Object.entries(rows).map(([row, cells]) => ({ rowNumber: Number(row), cells }));
  const ranges = merges.flatMap((reference) => readRange(reference) ?? []);
  return findBody(
    [{ rowNumber: HEADER, cells: ['序号', '学号', '姓名', '核对结果', '签名'] }, ...table],
    HEADER,
    ranges,
    COLUMNS,
  );
}

test.each<
  readonly [string, Readonly<Record<number, readonly Cell[]>>, readonly string[], number, number | null]
>([
  ['nothing follows', {}, [], 5, null],
  ['who signs', { 9: ['辅导员（签字）：'] }, [], 5, 9],
  ['a note', { 9: ['注：一式两份'] }, [], 5, 9],
  ['a date to be filled in', { 9: [null, null, null, '年　月　日'] }, [], 5, 9],
  ['a total', { 9: ['合计', null, 0] }, [], 5, 9],
  ['any text over the whole width', { 9: ['教学院长'] }, ['A9:E9'], 5, 9],
  ['numbers are written already', { 5: [1], 6: ['2'], 7: [3], 9: ['填表人：'] }, [], 5, 9],
  ['a header that is merged downwards', {}, ['A4:A5', 'B4:B5'], 6, null],
  ['room for a stamp that holds nothing', {}, ['D9:E12'], 5, 9],
  ['rows of the body are merged alike', { 9: ['签字'] }, ['E5:F5', 'E6:F6'], 5, 9],
])('the body of a form: %s', (_, rows, merges, start, foot) => {
  expect(bodyOf(rows, merges)).toEqual({ ok: true, body: { start, foot } });
});

test.each<readonly [string, Readonly<Record<number, readonly Cell[]>>, readonly string[], string, string]>([
  ['an example', { 5: ['例', '20260001', '张三'] }, [], 'body-filled', '5'],
  ['students', { 5: [1, '20260001', '张三', '无误'] }, [], 'body-filled', '5'],
  ['a value in every row', { 6: [null, null, null, '无误'] }, [], 'body-filled', '6'],
  ['a foot at once', { 5: ['辅导员（签字）：'] }, [], 'no-body', '5'],
  ['cells merged over rows', { 9: ['签字'] }, ['A5:A6'], 'body-merged', '5'],
  ['a column in the middle of a merged cell', { 9: ['签字'] }, ['B6:D6'], 'body-merged', '6'],
])('a form that is not understood is refused: %s', (_, rows, merges, refusal, detail) => {
  expect(bodyOf(rows, merges)).toEqual({ ok: false, refusal, detail });
});
