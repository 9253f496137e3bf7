import { expect, test } from 'vitest';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import { cellText } from '@/lib/core/roster/columns/cell-text';

test.each([
  ['nothing', 'name', null, ''],
  ['blanks', 'name', ' \t', ''],
  ['a dash that stands for nothing', 'branch', '—', ''],
  ['NULL of a database', 'branch', 'NULL', ''],
  ['blanks around', 'name', ' 林知夏\n', '林知夏'],
  ['U+3000 inside a name', 'name', '张　三', '张　三'],
  ['an apostrophe before digits', 'idNumber', "'500109200603180029", '500109200603180029'],
  ['a tab before digits', 'idNumber', '\t500109200603180029', '500109200603180029'],
  ['text in a formula', 'studentNo', '="0012"', '0012'],
  ['leading zeros', 'studentNo', '0012', '0012'],
  ['a number with fifteen digits', 'studentNo', 222026321062001, '222026321062001'],
  ['a number with a fraction', 'duration', 2.5, '2.5'],
  ['a day as eight digits', 'enrollDate', 20260901, '20260901'],
  ['a day as Excel counts it', 'enrollDate', 43344, '2018-09-01'],
  ['a number of that size in another column', 'className', 43344, '43344'],
  ['a rare character beyond U+FFFF', 'name', '张𬱖', '张𬱖'],
] as const)('%s is taken as the value it is', (_, field, cell, text) => {
  expect(cellText(cell, field, false)).toEqual({ ok: true, text });
});

test.each(fieldsOfKind('date'))('in %s a number that counts days is read as its day', (field) => {
  expect(cellText(47665, field, false)).toEqual({ ok: true, text: '2030-07-01' });
});

test.each([
  ['an ID number stored as a number', 'idNumber', 500109200603180000, 'digits-lost'],
  ['a 学号 of sixteen digits stored as a number', 'studentNo', 2220263210620010, 'digits-lost'],
  ['an ID number in scientific form', 'idNumber', '5.00109E+17', 'digits-lost'],
  ['a failed formula', 'major', '#N/A', 'damaged'],
  ['a control character', 'name', '林\u0007知夏', 'damaged'],
  ['a replacement character', 'name', '林\ufffd夏', 'damaged'],
  ['half of a character', 'name', '林\ud842', 'damaged'],
  ['more than any value', 'major', '长'.repeat(201), 'damaged'],
  ['no number', 'duration', Number.POSITIVE_INFINITY, 'damaged'],
] as const)('%s is refused instead of compared', (_, field, cell, reason) => {
  expect(cellText(cell, field, false)).toEqual({ ok: false, reason });
});
