import { expect, test } from 'vitest';
import { isNote } from '@/lib/core/labels/is-note';

test.each([
  '以身份证为准',
  '请以身份证为准',
  '请与户口簿一致',
  '应与身份证一致',
  '以录取专业为准，转专业后由学校更新。',
  '如有误，请联系学校',
  '与录取名册相符',
  '毕业前由学校采集',
])('%j advises and is no value', (text) => {
  expect(isNote(text)).toBe(true);
});

test.each([
  '',
  '林知夏',
  '与谢野晶子',
  '应用化学',
  '需求工程',
  '在籍（注册学籍）',
  '西南大学',
  '4 年',
  '如意',
])('%j may be a value', (text) => {
  expect(isNote(text)).toBe(false);
});
