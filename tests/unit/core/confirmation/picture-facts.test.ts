import { expect, test } from 'vitest';
import { pictureFacts } from '@/lib/core/confirmation/picture-facts';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison, LineValues, Verdict } from '@/lib/core/verdict/comparison';
import type { RosterNote } from '@/lib/core/view/outcome';
import { madeUpLine, settledLine } from '@/tests/support/made-up-line';

const NUMBER = { shown: '222017321062001', expected: '222017321062001', locator: true };
const line = madeUpLine('studentNo', 'match', NUMBER);
const comparison: Comparison = {
  result: 'match',
  lines: [
    { ...line, field: 'idNumber', shown: '500108199902034564', expected: '500108199902034564' },
    settledLine('ethnicity', 'match', { shown: '汉', expected: '汉族' }),
    line,
  ],
  checks: [{ check: 'id-digit', verdict: 'match', reason: null }],
  counts: { match: 3, variant: 0, mismatch: 0, unsure: 0, absent: 0, unlisted: 0 },
  compared: 3,
  notCompared: 10,
  otherPerson: false,
};
const roster: RosterNote = { fileName: '500108199902034564.xlsx', role: 'student', head: DEFAULT_HEAD };
function withNumber(verdict: Verdict, change: Partial<LineValues>): Comparison {
  return {
    ...comparison,
    lines: [madeUpLine('studentNo', verdict, { ...NUMBER, ...change })],
  };
}

test('verdicts and who settled them go on, values do not', () => {
  const facts = pictureFacts(comparison, roster, '222017321062001', '0.1.0');
  expect(facts.lines).toEqual([
    { field: 'idNumber', verdict: 'match', readBy: 'text' },
    { field: 'ethnicity', verdict: 'match', readBy: 'hand' },
    { field: 'studentNo', verdict: 'match', readBy: 'text' },
  ]);
  expect(JSON.stringify(facts)).not.toContain('19990203');
});

test('the 学号 is the one of the roster, also where the page shows another', () => {
  const facts = pictureFacts(
    withNumber('mismatch', { shown: '222017321062009' }),
    roster,
    '222017321062001',
    '0.1.0',
  );
  expect(facts).toMatchObject({ studentNo: '222017321062001', nameNumber: '222017321062001' });
});

test('without a file the 学号 of the page names the file and is not claimed as a roster row', () => {
  const facts = pictureFacts(withNumber('unlisted', { expected: null }), null, '', '0.1.0');
  expect(facts).toMatchObject({ roster: null, studentNo: '', nameNumber: '222017321062001' });
});

test.each([
  ['an unsure 学号 without a file', withNumber('unsure', { expected: null }), null, ''],
  ['another person’s file', { ...comparison, otherPerson: true }, roster, '222017321062001'],
  ['a row without 学号', withNumber('unlisted', { expected: null }), roster, ''],
])('%s gives no number for the name', (_, compared, note, rowNumber) => {
  expect(pictureFacts(compared, note, rowNumber, '0.1.0').nameNumber).toBe('');
});
