import { expect, test } from 'vitest';
import { cellText, type SheetCell } from '@/lib/core/sheets/model/sheet-table';

test.each<readonly [string, SheetCell, string]>([
  ['a text', '张三', '张三'],
  ['a red text', { red: '休学' }, '休学'],
  ['a count', { count: 0 }, '0'],
  ['a share', { share: 0.9666 }, '96.7%'],
  ['a share of nothing', { share: null }, '—'],
])('what a cell says: %s', (_, cell, text) => {
  expect(cellText(cell)).toBe(text);
});
