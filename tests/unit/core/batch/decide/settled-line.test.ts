import { expect, test } from 'vitest';
import { settledLine } from '@/lib/core/batch/decide/settled-line';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { textRecord } from '@/tests/support/made-up-batch';
import { classAbout, classRow } from '@/tests/support/made-up-class';

const { head, columns } = classAbout();
const { lines } = compareRecord({
  record: textRecord(0, { enrollDate: '202609' }),
  expected: classRow(0),
  columns,
  head,
  locators: [],
  samePerson: true,
});
const [open] = lines.filter(({ field }) => field === 'enrollDate');
const [sure] = lines.filter(({ field }) => field === 'studentNo');

test('a word settles a line and can be taken back', () => {
  if (!open) throw new Error('no line');
  const settled = settledLine(open, 'mismatch');
  expect([settled.verdict, settled.readBy]).toEqual(['mismatch', 'hand']);
  expect(settledLine(settled, 'unsure')).toEqual(open);
});

test('what is sure stays', () => {
  if (!sure) throw new Error('no line');
  expect(settledLine(sure, 'mismatch')).toEqual(sure);
});
