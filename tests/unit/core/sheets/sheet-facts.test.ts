import { expect, test } from 'vitest';
import { deadlineOf, sheetFacts } from '@/lib/core/sheets/sheet-facts';
import { ABOUT, filedClass } from '@/tests/support/filed-class';

test('under the title stand school, class, head count, deadline and day', () => {
  expect(sheetFacts(filedClass([]), 60, '2026-11-26')).toEqual([
    '学校：西南大学',
    '班级：计科2601班',
    '人数：60',
    '截止时间：2026-11-28 17:00',
    '制表日期：2026-11-26',
  ]);
});

test.each([
  [null, ''],
  ['2026-11-28T17:00', '2026-11-28 17:00'],
])('the deadline %j is %j', (deadline, text) => {
  expect(deadlineOf(filedClass([], { head: { ...ABOUT.head, deadline } }))).toBe(text);
});
