import { expect, test } from 'vitest';
import { isSubmitButton } from '@/lib/core/school-box/submit-meaning';

test.each<[string, boolean, boolean]>([
  ['提交', false, true],
  ['提 交', false, true],
  ['确定', false, true],
  ['下一步', false, true],
  ['立即验证', false, true],
  ['绑定学籍', false, true],
  ['继续', false, true],
  ['', true, true],
  ['走起', true, true],
  ['走起', false, false],
  ['', false, false],
  ['取消', true, false],
  ['获取验证码', true, false],
  ['发送验证码', false, false],
  ['换一张', true, false],
  ['返回上一步', true, false],
  ['重置', true, false],
  ['关于提交的说明：请先阅读下面的全部内容再继续操作', false, false],
])('%j, native %s: %s', (text, native, submits) => {
  expect(isSubmitButton(text, native)).toBe(submits);
});
