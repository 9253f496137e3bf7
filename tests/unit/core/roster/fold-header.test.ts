import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldHeader, withoutRemark } from '@/lib/core/roster/fold-header';

test.each([
  ['姓　名', '姓名'],
  [' 学号：', '学号'],
  ['*学号', '学号'],
  ['\ufeff学号', '学号'],
  ['系（所、函授站）', '系(所、函授站)'],
  ['ＸＭ', 'xm'],
  ['ZYDM_DISPLAY', 'zydm_display'],
  ['证件\n号码', '证件号码'],
])('%j is the column %s', (header, folded) => {
  expect(foldHeader(header)).toBe(folded);
});

test('a remark in brackets at the end can be dropped', () => {
  expect(withoutRemark('身份证号(必填)')).toBe('身份证号');
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldHeader(foldHeader(text))).toBe(foldHeader(text));
    }),
  );
});
