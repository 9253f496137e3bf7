import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldHeader, plainerHeaders, withoutRemark } from '@/lib/core/roster/columns/fold-header';

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
    fc.property(fc.uint16Array({ maxLength: 20 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(foldHeader(foldHeader(text))).toBe(foldHeader(text));
    }),
  );
});

test.each([
  ['姓名(父亲)', '姓名(父亲)'],
  ['专业(原)', '专业(原)'],
  ['姓名【必填】', '姓名'],
  ['学制(年)', '学制'],
])('what a remark says decides whether it can be dropped: %s is %s', (folded, without) => {
  expect(withoutRemark(folded)).toBe(without);
});

test.each([
  ['ksh考生号', '考生号'],
  ['1.学号', '学号'],
  ['学生性别', '性别'],
  ['专业major', '专业'],
  ['学号/studentid', '学号'],
])('%s can be read as %s', (folded, plain) => {
  expect(plainerHeaders(folded)).toContain(plain);
});
