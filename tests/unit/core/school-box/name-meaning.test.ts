import { expect, test } from 'vitest';
import { isSchoolNameInCode } from '@/lib/core/school-box/name-meaning';

test.each([
  'yxmc',
  'xxmc',
  'byyxmc',
  'schoolName',
  'school_name',
  'txtSchoolName',
  'form[schoolName]',
  'xjForm.yxmc',
  'user[school]',
  'yxmc1',
  'yuanxiao',
  'biyeyuanxiao',
])('%s means the school’s name', (name) => {
  expect(isSchoolNameInCode(name)).toBe(true);
});

test.each([
  '',
  'yxdm',
  'schoolCode',
  'schoolArea',
  'searchSchool',
  'xh',
  'zymc',
  'xm',
  'yx',
  'mc',
  'a'.repeat(10_000),
])('%s does not', (name) => {
  expect(isSchoolNameInCode(name)).toBe(false);
});
