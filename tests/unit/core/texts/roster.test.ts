import { expect, test } from 'vitest';
import { REFUSALS, ROSTER_PROBLEMS } from '@/lib/core/roster/roster';
import { refusalProblem, rosterProblemText } from '@/lib/core/texts/roster';

const SENTENCE = /^[^。]*\p{Script=Han}.*。$/su;

test.each(REFUSALS)('the refusal %s says what, why and what now, in whole Chinese sentences', (refusal) => {
  const { what, why, now } = refusalProblem(refusal, '');
  expect(what).toMatch(SENTENCE);
  expect(why).toMatch(SENTENCE);
  expect(now).toMatch(SENTENCE);
});

test.each([
  ['column-twice', '身份证号、证件号码'],
  ['no-key-column', '性别、民族'],
  ['too-many-rows', '200001'],
  ['newer-version', '2'],
  ['bad-shape', 'rows.[2].nmae'],
  ['bad-school', '西南⼤学'],
] as const)('the refusal %s names what it is about', (refusal, detail) => {
  expect(refusalProblem(refusal, detail).why).toContain(detail);
});

test.each(ROSTER_PROBLEMS)('the problem %s names its row and column and says something', (kind) => {
  const text = rosterProblemText({ kind, rowNumber: 7, column: '身份证号' });
  expect(text).toMatch(/^第 7 行“身份证号”：.+。$/u);
});

test('a problem without a row or a column does not speak of one', () => {
  expect(rosterProblemText({ kind: 'row-without-key', rowNumber: 7, column: '' })).toMatch(/^第 7 行：/u);
  expect(rosterProblemText({ kind: 'head-unreadable', rowNumber: null, column: '截止时间' })).toMatch(
    /^“截止时间”：/u,
  );
});

test('lost digits are explained with the way to repair the column', () => {
  expect(rosterProblemText({ kind: 'digits-lost', rowNumber: 2, column: '身份证号' })).toContain(
    '设为“文本”',
  );
});
