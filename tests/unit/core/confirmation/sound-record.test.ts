import { expect, test } from 'vitest';
import { verdictsBy } from '@/lib/core/confirmation/picture-record';
import { isSoundRecord } from '@/lib/core/confirmation/sound-record';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { SAMPLE_RECORD } from '../../../support/picture-samples';

function allBut(field: string, verdict: Verdict) {
  return verdictsBy((one) => (one === field ? verdict : 'match'));
}

test.each([
  ['as it is', {}],
  ['without a 学号', { studentNo: '' }],
  ['of twenty letters and digits', { studentNo: 'S2022000000000000001' }],
  ['of 2020', { minute: 26_297_280 }],
  ['of a class', { classId: '9f86d081', classFingerprint: '884c7d659a2feaa0', sessionCode: 'K7Q2MX' }],
  ['of a class that the college named', { classId: '2017 计科·1班', sessionCode: '秋-1' }],
  ['that agrees', { result: 'match', verdicts: allBut('major', 'variant') }],
  [
    'that agrees, with a column empty in this row',
    { result: 'unsure', verdicts: allBut('major', 'unlisted') },
  ],
  ['with a doubt', { result: 'unsure', verdicts: allBut('name', 'unsure') }],
  ['that differs in nothing but the photo', { result: 'mismatch', verdicts: allBut('name', 'variant') }],
  ['made without a file', { withRoster: false, result: 'none', verdicts: allBut('school', 'mismatch') }],
] as const)('a record %s is sound', (_, change) => {
  expect(isSoundRecord({ ...SAMPLE_RECORD, ...change })).toBe(true);
});

test.each([
  ['a 学号 with other characters', { studentNo: '2022-001' }],
  ['a 学号 of 21 digits', { studentNo: '1'.repeat(21) }],
  ['a full-width 学号', { studentNo: '２２２' }],
  ['a time before 2020', { minute: 26_297_279 }],
  ['a time after 2100', { minute: 68_374_080 }],
  ['a class id with a line break', { classId: 'a\nb' }],
  ['a class id with what cannot be seen', { classId: 'a\u200bb' }],
  ['a fingerprint of 65 characters', { classFingerprint: 'a'.repeat(65) }],
  ['a session code that begins with a blank', { sessionCode: ' K7' }],
  ['一致 over a mismatch', { result: 'match', verdicts: allBut('name', 'mismatch') }],
  ['一致 over a doubt', { result: 'match', verdicts: allBut('name', 'unsure') }],
  ['需人工核对 over a mismatch', { result: 'unsure', verdicts: allBut('name', 'mismatch') }],
  ['a result without a file', { withRoster: false, result: 'match', verdicts: allBut('name', 'match') }],
] as const)('%s is none that this program wrote', (_, change) => {
  expect(isSoundRecord({ ...SAMPLE_RECORD, ...change })).toBe(false);
});
