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
    { field: 'idNumber', verdict: 'match', reason: null, readBy: 'text' },
    { field: 'ethnicity', verdict: 'match', reason: 'pixels-unclear', readBy: 'hand' },
    { field: 'studentNo', verdict: 'match', reason: null, readBy: 'text' },
  ]);
  expect(JSON.stringify(facts)).not.toContain('19990203');
});

test('student and class of the row are told, with the digits of an ID number hidden wherever they stand', () => {
  const note: RosterNote = {
    ...roster,
    head: { ...DEFAULT_HEAD, className: '计科1班' },
    student: { name: '500108199902034564', numberEnd: '2001' },
  };
  const facts = pictureFacts(comparison, note, '222017321062001', '0.1.0');
  expect(facts.roster).toMatchObject({ className: '计科1班' });
  expect(facts.roster?.studentName).toMatch(/^500108\*+64$/);
  const named = pictureFacts(
    comparison,
    { ...note, student: { name: '林知夏', numberEnd: '' } },
    '',
    '0.1.0',
  );
  expect(named.roster?.studentName).toBe('林知夏');
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

test.each([
  '500108199902034564',
  '500108 19990203 4564',
  '50010819990203453X',
  '５００１０８１９９９０２０３４５６４',
  '500108990203456',
  'E12345678',
])('%s where a 学号 belongs gets neither into strip and chunk nor into the name', (number) => {
  const withRow = pictureFacts(comparison, roster, number, '0.1.0');
  expect(withRow).toMatchObject({ studentNo: '', nameNumber: '' });
  const shown = withNumber('unlisted', { shown: number, expected: null });
  expect(pictureFacts(shown, null, '', '0.1.0').nameNumber).toBe('');
});
