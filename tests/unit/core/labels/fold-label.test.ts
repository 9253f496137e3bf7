import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLabel } from '@/lib/core/labels/fold-label';

describe('foldLabel', () => {
  test.each([
    ['姓　名', '姓名'],
    ['姓\u00a0\u00a0名：', '姓名'],
    [' 学 号 :\n', '学号'],
    ['系（所、函授站）：', '系(所、函授站)'],
    ['*性别', '性别'],
    ['【学籍状态】', '学籍状态'],
    ['民\u200b族', '民族'],
    ['', ''],
  ])('%j is looked up as %j', (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
  });

  test('folding a folded label changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('姓', '名', '　', '：', ':', '*', '（', '】', ' ', 'a') }),
        (text) => {
          expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
        },
      ),
    );
  });
});
