import { expect, test } from 'vitest';
import { formText } from '@/lib/core/texts/forms';

test.each([
  ['學', { kind: 'traditional', standard: '学' }, '是繁体字“學”，不是“学”'],
  ['⼤', { kind: 'kangxi', standard: '大' }, '是“⼤”（康熙部首），不是“大”'],
] as const)('the form %s of another character is named', (typed, form, words) => {
  expect(formText(typed, form)).toBe(words);
});
