import { expect, test } from 'vitest';
import { pictureFacts } from '@/lib/core/confirmation/picture-facts';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { RosterNote } from '@/lib/core/view/outcome';

const line: FieldLine = {
  field: 'studentNo',
  verdict: 'match',
  reason: null,
  refused: null,
  shown: '222017321062001',
  expected: '222017321062001',
  shownDiffers: [],
  expectedDiffers: [],
  readBy: 'text',
  crop: null,
  locator: true,
};
const comparison: Comparison = {
  result: 'match',
  lines: [
    { ...line, field: 'idNumber', shown: '500108199902034564', expected: '500108199902034564' },
    { ...line, field: 'ethnicity', shown: '汉', expected: '汉族', readBy: 'hand' },
    line,
  ],
  checks: [{ check: 'id-digit', verdict: 'match', reason: 'id-ok' }],
  counts: { match: 3, variant: 0, mismatch: 0, unsure: 0, absent: 0, unlisted: 0 },
  compared: 3,
  notCompared: 10,
  otherPerson: false,
};
const roster: RosterNote = { fileName: '500108199902034564.xlsx', role: 'student', head: DEFAULT_HEAD };
function withNumber(change: Partial<FieldLine>): Comparison {
  return {
    ...comparison,
    lines: [{ ...line, ...change }],
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
    withNumber({ shown: '222017321062009', verdict: 'mismatch' }),
    roster,
    '222017321062001',
    '0.1.0',
  );
  expect(facts).toMatchObject({ studentNo: '222017321062001', nameNumber: '222017321062001' });
});

test('without a file the 学号 of the page names the file and is not claimed as a roster row', () => {
  const facts = pictureFacts(withNumber({ expected: null, verdict: 'unlisted' }), null, '', '0.1.0');
  expect(facts).toMatchObject({ roster: null, studentNo: '', nameNumber: '222017321062001' });
});

test.each([
  ['an unsure 学号 without a file', withNumber({ expected: null, verdict: 'unsure' }), null, ''],
  ['another person’s file', { ...comparison, otherPerson: true }, roster, '222017321062001'],
  ['a row without 学号', withNumber({ expected: null, verdict: 'unlisted' }), roster, ''],
])('%s gives no number for the name', (_, compared, note, rowNumber) => {
  expect(pictureFacts(compared, note, rowNumber, '0.1.0').nameNumber).toBe('');
});
