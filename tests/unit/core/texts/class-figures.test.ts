import { expect, test } from 'vitest';
import {
  acceptedText,
  checkedText,
  goneText,
  lessonText,
  sharedText,
  statesText,
} from '@/lib/core/texts/class-figures';

test.each([
  [checkedText(41, 60), '60 位学生中 41 位已核对'],
  [goneText(2), '另有 2 位不在新名册里'],
  [
    statesText({ waiting: 19, agreed: 36, differs: 5, eyes: 0, missing: 0 }),
    '待核对 19 位，一致 36 位，不一致 5 位',
  ],
  [lessonText(3, '08:05', '08:40'), '08:05 到 08:40，共 3 个结果'],
  [lessonText(1, '08:05', '08:05'), '08:05 有 1 个结果'],
  [
    sharedText(58, 'enrollDate', '2026年09月01日', '2026年09月06日'),
    '58 人：入学日期，名册 2026年09月01日 / 学信网 2026年09月06日',
  ],
  [acceptedText('major', '生物工程', '生物技术'), '专业，名册 生物工程 / 学信网 生物技术'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
