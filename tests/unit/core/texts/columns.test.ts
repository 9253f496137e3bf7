import { expect, test } from 'vitest';
import { ANSWER_PROBLEMS } from '@/lib/core/roster/columns/answer-problem';
import { answerProblemText, meaningLabel, partialDateText, sourceText } from '@/lib/core/texts/columns';

test.each(ANSWER_PROBLEMS)('the problem %s is told in whole sentences', (problem) => {
  expect(answerProblemText(problem)).toMatch(/^\p{Script=Han}.+。$/u);
});

test.each([
  [sourceText('名单.xlsx', 36), '名单.xlsx，36 行'],
  [partialDateText('入学日期', 36, '202609'), '“入学日期”有 36 个只写了年月（如 202609），按哪一天核对？'],
  [meaningLabel('民族'), '列“民族”是哪一项'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
