import { expect, test } from 'vitest';
import { matchedStudent } from '@/lib/core/choose/matched-student';

test.each([
  [
    { name: '林知夏', studentNo: '222026321062001' },
    { name: '林知夏', numberEnd: '2001' },
  ],
  [
    { name: "'林知夏", studentNo: "'12" },
    { name: '林知夏', numberEnd: '12' },
  ],
  [{}, { name: '', numberEnd: '' }],
  [{ name: '林\u200b夏' }, { name: '林‹U+200B›夏', numberEnd: '' }],
  [{ name: '名'.repeat(300) }, { name: '名'.repeat(60), numberEnd: '' }],
])('of the row %j people are told %j', (values, student) => {
  expect(matchedStudent({ values })).toEqual(student);
});
