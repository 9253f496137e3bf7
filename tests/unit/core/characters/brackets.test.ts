import { expect, test } from 'vitest';
import { foldBrackets } from '@/lib/core/characters/brackets';

test.each([
  ['在籍（注册学籍）', '在籍(注册学籍)'],
  ['软件工程 （ 中外合作办学 ）', '软件工程(中外合作办学)'],
  ['本科\u3000', '本科'],
  ['法语 英语', '法语 英语'],
])('brackets of %s are folded and other blanks inside stay', (text, folded) => {
  expect(foldBrackets(text)).toBe(folded);
});
