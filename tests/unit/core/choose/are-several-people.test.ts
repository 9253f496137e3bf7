import { expect, test } from 'vitest';
import { areSeveralPeople } from '@/lib/core/choose/are-several-people';
import { sampleRecord } from '@/tests/support/sample-record';

const LIN = sampleRecord();
const OTHER = { name: '欧阳子墨', idNumber: '510104200611302313', studentNo: '222026321062003' };

test.each([
  ['two people', [LIN, sampleRecord(OTHER)], true],
  ['names decide where an ID is missing', [LIN, sampleRecord({ ...OTHER, idNumber: null })], true],
  ['one record', [LIN], false],
  ['no record', [], false],
  ['two records of one person', [LIN, sampleRecord({ school: '重庆某学院', level: '专科' })], false],
  ['one ID, a name that was read otherwise once', [LIN, sampleRecord({ name: '林知复' })], false],
  ['a part of a record without name and ID', [LIN, sampleRecord({ name: null, idNumber: null })], false],
])('%s', (_, records, several) => expect(areSeveralPeople(records)).toBe(several));
