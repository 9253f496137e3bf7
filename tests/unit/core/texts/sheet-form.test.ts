import { expect, test } from 'vitest';
import { FORM_ONLY_KEYS, FORM_REFUSALS } from '@/lib/core/sheets/model/form';
import { formKeyName, formMeaningLabel, formProblem, SHEET_PROBLEM } from '@/lib/core/texts/sheet-form';

test.each(FORM_REFUSALS)('a form that is refused (%s) says what, why and what now', (refusal) => {
  const { what, why, now } = formProblem({ ok: false, refusal, detail: '5' });
  expect(what).toBe('学院的表格没有填写。');
  expect(why).toMatch(/。$/u);
  expect(now).toMatch(/^请.*。$/u);
});

test.each([
  ['body-filled', '第 5 行'],
  ['body-merged', '第 5 行'],
  ['cannot-grow', '只有 5 行空行'],
] as const)('where the form is not understood is told: %s', (refusal, words) => {
  expect(formProblem({ ok: false, refusal, detail: '5' }).why).toContain(words);
});

test('every meaning of a column has a name of its own', () => {
  const names = [...FORM_ONLY_KEYS, 'studentNo' as const, 'name' as const].map(formKeyName);
  expect(new Set(names).size).toBe(names.length);
  expect(formKeyName('studentNo')).toBe('学号');
  expect(formMeaningLabel('政治面貌')).toBe('列“政治面貌”写入什么');
});

test('a sheet of ours that was not made says so', () => {
  expect(SHEET_PROBLEM.what).toBe('表格没有生成。');
});
