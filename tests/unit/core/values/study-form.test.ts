import { expect, test } from 'vitest';
import { readStudyForm } from '@/lib/core/values/study-form';

test('普通全日制 and 全日制 are one family of two values, 非全日制 is neither', () => {
  expect(readStudyForm('普通全日制')).toEqual({ value: '普通全日制', family: '全日制' });
  expect(readStudyForm('全日制')).toEqual({ value: '全日制', family: '全日制' });
  expect(readStudyForm('非全日制')).toEqual({ value: '非全日制', family: '非全日制' });
});
