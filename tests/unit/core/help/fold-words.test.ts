import { expect, test } from 'vitest';
import { foldWords, termsOf } from '@/lib/core/help/fold-words';

test.each([
  ['ＡＰＰ', 'app'],
  ['人脸 识别！', '人脸识别'],
  ['“证件号码已被注册”', '证件号码已被注册'],
  ['300 KB', '300kb'],
  ['　\u200b', ''],
])('%j is searched as %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test.each([
  ['忘记密码怎么办？', ['忘记密码']],
  ['密码忘了', ['密码忘']],
  ['我的手机号，换了', ['手机号', '换']],
  ['短信 验证码', ['短信', '验证码']],
  ['怎么办', ['怎么办']],
  ['  ', []],
  ['？！', []],
])('%j asks for %j', (query, terms) => {
  expect(termsOf(query)).toEqual(terms);
});
