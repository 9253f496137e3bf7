import { describe, expect, test } from 'vitest';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';
import { factText } from '@/lib/core/texts/help/help-page';
import type { HelpId } from '@/lib/core/view/help-id';

/** All that is said of an entry: words, links and warnings included. */
function saidBy(id: HelpId): string {
  const entry = HELP_ENTRIES.find((one) => one.id === id);
  if (!entry) return '';
  const links = (entry.links ?? []).flatMap(({ label, address, warning }) => [
    label,
    address,
    warning ? factText(warning) : '',
  ]);
  return [entry.question, ...entry.answer.map(factText), entry.since2018 ?? '', ...links].join('\n');
}

function sinceOf(id: HelpId): string | null | undefined {
  return HELP_ENTRIES.find((one) => one.id === id)?.since2018;
}

/** The lines of the notice of 2018-09-27 that a student is led by: what it asks, where that is answered, in which words. */
const LINES: readonly (readonly [string, HelpId, readonly string[]])[] = [
  ['the fields to check', 'what-to-check', ['考生号', '学号', '姓名', '性别', '证件号码', '出生日期']],
  ['and the others', 'what-to-check', ['民族', '专业', '学制', '层次', '入学日期', '预计毕业日期']],
  ['until 17:00 of a day', 'deadline', ['以学校的通知为准', '9 月 29 日 17:00']],
  ['step 1: open chsi.com.cn', 'where-is-record', ['www.chsi.com.cn']],
  ['step 2: 学籍查询', 'where-is-record', ['学信档案', '学籍查询']],
  ['step 3: log in or register', 'log-in', ['登录', 'preregister']],
  ['step 4: register by e-mail, activation link', 'log-in', ['用手机号注册', '激活链接']],
  ['step 5: real name and 身份证号', 'why-real-id', ['照身份证填写']],
  ['step 6: log in', 'log-in', ['手机号、证件号码或邮箱']],
  ['step 7: 学籍信息, the record with photo', 'where-is-record', ['学籍信息', '高等教育信息 → 学籍']],
  ['only on the computer', 'which-device', ['微信公众号', '手机 App']],
  ['question 1: is it free', 'is-it-free', ['不收费']],
  ['question 2: why a phone', 'why-phone', ['短信验证码']],
  ['question 3: why a real ID', 'why-real-id', ['姓名和证件号码都与学籍一致']],
  ['question 4: forgotten password', 'forgotten-password', ['找回密码', 'password!retrive']],
  ['question 5: forgotten user name', 'forgotten-user-name', ['找回用户名', 'password!rtvlgname']],
  ['question 5: by school name and photo', 'forgotten-user-name', ['凭学校名称和照片找回']],
  ['question 6: changing the user name', 'change-user-name', ['帐户 → 修改用户名', '账号管理']],
  ['question 7: wrong name', 'wrong-name', ['修改个人信息']],
  ['question 7: wrong ID', 'wrong-id', ['不能修改', '另外注册']],
  ['question 8: ID already registered', 'id-taken', ['找回用户名', '我要重新注册']],
  ['question 8: by mail', 'mail-to-chsi', ['不超过 1 MB', '3 个工作日']],
  ['question 8: the photo', 'photo-rules', ['手臂和上半身', '脸不遮挡', '看得清', '没有修改']],
  ['question 8: kinds and size', 'photo-rules', ['.jpg、.jpeg、.png 或 .gif', '300 KB', '1 MB']],
  ['question 8: 大学同班同学协助', 'classmate-help', ['大学同班同学协助']],
  ['question 8: 提供学籍或学历信息', 'classmate-help', ['提供学籍或学历信息']],
  ['the red line: three tries, only 西南大学', 'school-name', ['3 次机会', '只填“西南大学”']],
  ['question 9: contacts', 'contacts', ['010-82199588', '010-67410388']],
  ['whom to ask at the university', 'record-differs', ['辅导员或学院教务老师']],
];

describe('every line of the notice has its answer', () => {
  test.each(LINES)('%s: %s', (_, id, words) => {
    const said = saidBy(id);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });

  test.each(LINES)('%s: what is different since then is said at %s', (_, id) => {
    expect(sinceOf(id)).toMatch(/。$/);
  });

  test.each<[string, HelpId, readonly string[]]>([
    ['text messages have limits', 'sms-not-arriving', ['1 分钟', '10 分钟', '24 小时']],
    ['the face check fails', 'face-check-fails', ['墙', '退出登录', '手机']],
    ['no record', 'no-record', ['尝试绑定']],
    ['the form behind it', 'bind-record', ['学号', '院校名称', '入学年份', '层次', '操作过于频繁']],
    ['an account with the wrong ID', 'wrong-id', ['不能修改', '注销']],
    ['who registers anew may lose something', 'id-taken', ['其他账号会被注销', '兵役登记', '研招报名']],
    ['the identity check', 'identity-check', ['人脸识别', '上传身份证照片', '学校名称', '2019 年 5 月']],
  ])('what students meet now: %s', (_, id, words) => {
    const said = saidBy(id);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });
});
