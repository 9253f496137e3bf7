import { expect, test } from 'vitest';
import type { Cell } from '@/lib/core/roster/model/table';
import { isAsFilled } from '@/lib/core/sheets/form/is-as-filled';

const COLUMNS = [
  { index: 0, key: 'number' },
  { index: 1, key: 'name' },
] as const;

function table(rows: Readonly<Record<number, readonly Cell[]>>) {
  return Object.entries(rows).map(([row, cells]) => ({ rowNumber: Number(row), cells }));
}

const BEFORE = table({ 4: ['序号', '姓名'], 5: ['7'], 6: ['签字：'] });
const EXPECTED = {
  body: { start: 5, foot: 6 },
  columns: COLUMNS,
  rows: [
    [1, '张三'],
    [2, '李四'],
  ],
  shift: { from: 6, by: 1 },
};
const GOOD = { 4: ['序号', '姓名'], 5: ['7', '张三'], 6: [2, '李四'], 7: ['签字：'] };

test.each<readonly [string, Readonly<Record<number, readonly Cell[]>>, boolean]>([
  ['as it should be', GOOD, true],
  ['with blank cells at the end', { ...GOOD, 7: ['签字：', null, ''] }, true],
  ['a row is missing', { 4: GOOD[4], 5: GOOD[5], 6: GOOD[6] }, false],
  ['the foot did not move', { ...GOOD, 6: ['签字：'], 7: [2, '李四'] }, false],
  ['a value has changed', { ...GOOD, 6: [2, '李 四'] }, false],
  ['a number that was there has changed', { ...GOOD, 5: [1, '张三'] }, false],
  ['something is there that nobody wrote', { ...GOOD, 9: ['x'] }, false],
])('a filled form that is read again says what it should: %s', (_, after, same) => {
  expect(isAsFilled(BEFORE, table(after), EXPECTED)).toBe(same);
});
