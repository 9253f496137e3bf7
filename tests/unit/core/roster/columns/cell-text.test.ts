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
  ['a month as a number', 'enrollDate', 2026.9, '2026.09'],
  ['a month with a point', 'birthDate', '2006.3', '2006.03'],
  ['a month whose zero may be lost', 'birthDate', 2006.1, '2006.1'],
  ['a day that is spoken', 'birthDate', '2006年2月14号', '2006年2月14日'],
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
  ['the numbers of two students', 'studentNo', '222026324062010\n222026324062011', 'damaged'],
  ['no number', 'duration', Number.POSITIVE_INFINITY, 'damaged'],
] as const)('%s is refused instead of compared', (_, field, cell, reason) => {
  expect(cellText(cell, field, false)).toEqual({ ok: false, reason });
});

test.each([
  ['a break within a name', 'name', '欧阳\n承砚', '欧阳承砚', 'line-break'],
  ['a break within words', 'name', 'Anna\r\nLi', 'Anna Li', 'line-break'],
  ['a break within an ID', 'idNumber', '50010920060318\n002X', '50010920060318002X', 'line-break'],
  ['a break within a date', 'birthDate', '2006年\n3月18日', '2006年3月18日', 'line-break'],
  ['a zero-width space', 'studentNo', '\u200b0012', '0012', 'invisible'],
  ['marks of direction', 'idNumber', '\u202d500109200603180029\u202c', '500109200603180029', 'invisible'],
  ['a soft hyphen in a sex', 'gender', '女\u00ad', '女', 'invisible'],
  ['a typographic apostrophe', 'studentNo', '’0012', '0012', 'apostrophe'],
  ['a full-width apostrophe', 'idNumber', '＇500109200603180029', '500109200603180029', 'apostrophe'],
  ['a number of a program', 'studentNo', '222026321062001.0', '222026321062001', 'decimal-zero'],
  ['years of a program', 'duration', '4.0', '4', 'decimal-zero'],
  ['a day of a program', 'enrollDate', '20260901.0', '20260901', 'decimal-zero'],
] as const)('%s is taken off and noted', (_, field, cell, text, note) => {
  expect(cellText(cell, field, false)).toEqual({ ok: true, text, note });
});

test('in free words what is not seen stays, and so does a number of theirs', () => {
  expect(cellText('\u200b林知夏', 'name', false)).toEqual({ ok: true, text: '\u200b林知夏' });
  expect(cellText('1.0', 'className', false)).toEqual({ ok: true, text: '1.0' });
});

test('a day that a text file carries as a number is that day', () => {
  expect(cellText('47665', 'enrollDate', false)).toEqual({ ok: true, text: '2030-07-01' });
  expect(cellText('47665', 'className', false)).toEqual({ ok: true, text: '47665' });
});

test.each(['\ufe0f', '\u200b\u3000', '\u2060', '\u3164', '\u3000'])(
  'what shows nothing says nothing: %j',
  (cell) => {
    for (const field of ['studentNo', 'name', 'major'] as const)
      expect(cellText(cell, field, false)).toMatchObject({ ok: true, text: '' });
  },
);

test('a value is as long as it will be shown, with what is not seen in it written out', () => {
  const text = `${'软'.repeat(100)}${'\u200b'.repeat(13)}`;
  expect(cellText(text, 'major', false)).toEqual({ ok: false, reason: 'damaged' });
  expect(cellText(text.slice(0, -1), 'major', false)).toMatchObject({ ok: true });
});
