import { expect, test } from 'vitest';
import { REFUSALS } from '@/lib/core/roster/model/roster';
import { refusalProblem } from '@/lib/core/texts/roster';

const SENTENCE = /^[^。]*\p{Script=Han}.*。$/su;

test.each(REFUSALS)('the refusal %s says what, why and what now, in whole Chinese sentences', (refusal) => {
  const { what, why, now } = refusalProblem(refusal, '');
  expect(what).toMatch(SENTENCE);
  expect(why).toMatch(SENTENCE);
  expect(now).toMatch(SENTENCE);
});

test.each([
  ['too-many-files', '201'],
  ['no-key-column', '性别、民族'],
  ['too-many-rows', '200001'],
  ['newer-version', '2'],
  ['bad-shape', 'rows.[2].nmae'],
  ['bad-school', '西南⼤学'],
] as const)('the refusal %s names what it is about', (refusal, detail) => {
  expect(refusalProblem(refusal, detail).why).toContain(detail);
});
