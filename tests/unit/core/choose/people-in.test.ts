import { expect, test } from 'vitest';
import { peopleIn } from '@/lib/core/choose/people-in';
import { sampleRecord } from '@/tests/support/sample-record';

const LIN = sampleRecord();
const OTHER = { name: '欧阳子墨', idNumber: '510104200611302313', studentNo: '222026321062003' };

test('two people of one picture are told by name, 学号 and school', () => {
  expect(peopleIn([LIN, sampleRecord(OTHER)])).toEqual([
    { index: 0, label: '林知夏 · 222026321062001 · 西南大学' },
    { index: 1, label: '欧阳子墨 · 222026321062003 · 西南大学' },
  ]);
});

test.each([
  ['one record', [LIN]],
  ['no record', []],
  ['two records of one person', [LIN, sampleRecord({ school: '重庆某学院', level: '专科' })]],
  ['one ID, a name that was read otherwise once', [LIN, sampleRecord({ name: '林知复' })]],
  ['a part of a record without name and ID', [LIN, sampleRecord({ name: null, idNumber: null })]],
])('all may be one person’s: %s', (_, records) => expect(peopleIn(records)).toBeNull());

test('names decide where an ID is missing', () => {
  expect(peopleIn([LIN, sampleRecord({ ...OTHER, idNumber: null })])).toHaveLength(2);
});
