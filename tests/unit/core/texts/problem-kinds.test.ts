import { expect, test } from 'vitest';
import { ROSTER_PROBLEMS } from '@/lib/core/roster/model/roster';
import { PROBLEM_KINDS, problemPlace, seenText } from '@/lib/core/texts/problem-kinds';

test('lost digits are explained with the way to repair the column', () => {
  expect(PROBLEM_KINDS['digits-lost'].mend).toContain('设为“文本”');
});

test.each([
  ['a cell', { rowNumber: 7, column: '身份证号' }, '第 7 行“身份证号”'],
  ['a row', { rowNumber: 7, column: '' }, '第 7 行'],
  ['what a file says about itself', { rowNumber: null, column: '截止时间' }, '“截止时间”'],
  ['a whole file', { rowNumber: null, column: '' }, ''],
])('a problem of %s has its place', (_, problem, place) => {
  expect(problemPlace({ kind: 'digits-lost', ...problem })).toBe(place);
});

test.each(ROSTER_PROBLEMS)('the problem %s has a short name, a why and a way to mend it', (kind) => {
  const { title, why, mend } = PROBLEM_KINDS[kind];
  expect(title.length).toBeLessThan(14);
  expect([why, mend].every((text) => text.length > 5 && !text.endsWith('。'))).toBe(true);
});

test('a place names its file when there are several, and what was seen is quoted', () => {
  const problem = {
    kind: 'bad-id',
    rowNumber: 3,
    column: '身份证号',
    seen: '12',
    source: '1班.xlsx',
  } as const;
  expect(problemPlace(problem)).toBe('1班.xlsx 第 3 行“身份证号”');
  expect(seenText(problem)).toBe('看到“12”');
  expect(seenText({ kind: 'bad-id', rowNumber: 3, column: '' })).toBe('');
});
