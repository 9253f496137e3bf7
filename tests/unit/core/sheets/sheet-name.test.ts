import { expect, test } from 'vitest';
import { classPart, sheetFileName } from '@/lib/core/sheets/sheet-name';

test.each([
  ['计科2601班', '学籍信息核对确认表_计科2601班_20261126.xlsx'],
  ['', '学籍信息核对确认表_20261126.xlsx'],
  ['计科/1班 A*', '学籍信息核对确认表_计科_1班_A_20261126.xlsx'],
  ['500109200603180029班', '学籍信息核对确认表_500109__________29班_20261126.xlsx'],
  ['班'.repeat(60), `学籍信息核对确认表_${'班'.repeat(40)}_20261126.xlsx`],
])('the file of the class %j', (className, name) => {
  expect(sheetFileName('学籍信息核对确认表', className, '2026-11-26', 'xlsx')).toBe(name);
});

test.each([
  [['计科2601班'], '计科2601班'],
  [['计科2601班', '计科2602班'], '2个班'],
])('a book of %j is called by %j', (names, part) => {
  expect(classPart(names)).toBe(part);
});
