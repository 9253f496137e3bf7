import { expect, test } from 'vitest';
import { pictureRecord, verdictsBy } from '@/lib/core/confirmation/picture-record';
import { SAMPLE_FACTS, SAMPLE_RECORD } from '../../../support/picture-samples';

const NOW = new Date(Date.UTC(2026, 10, 23, 1, 5, 42));

test('a program reads the same verdicts that the strip shows', () => {
  expect(pictureRecord(SAMPLE_FACTS, NOW)).toEqual(SAMPLE_RECORD);
});

test('a file handed out from a class carries the class along', () => {
  const roster = {
    fileName: 'x.json',
    studentName: '林知夏',
    className: '一班',
    classId: 'c1',
    classFingerprint: 'ab12',
    sessionCode: 'K7',
  };
  expect(pictureRecord({ ...SAMPLE_FACTS, roster }, NOW)).toEqual({
    ...SAMPLE_RECORD,
    classId: 'c1',
    classFingerprint: 'ab12',
    sessionCode: 'K7',
  });
});

test.each([
  ['２０２２ 001', '2022001'],
  ['2022-001', ''],
  ['1'.repeat(21), ''],
])('a 学号 %s is carried as %j: a reader takes digits and letters alone', (studentNo, carried) => {
  expect(pictureRecord({ ...SAMPLE_FACTS, studentNo }, NOW).studentNo).toBe(carried);
});

test('a picture made without a file says so', () => {
  const facts = { ...SAMPLE_FACTS, roster: null, result: 'none' as const, studentNo: '' };
  expect(pictureRecord(facts, NOW)).toMatchObject({ withRoster: false, result: 'none', studentNo: '' });
});

test('there is one verdict for each of the thirteen', () => {
  expect(Object.keys(verdictsBy(() => 'match'))).toHaveLength(13);
});
