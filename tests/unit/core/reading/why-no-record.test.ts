import { expect, test } from 'vitest';
import { type EmptyPageFacts, whyNoRecord } from '@/lib/core/reading/why-no-record';

function facts(change: Partial<EmptyPageFacts>): EmptyPageFacts {
  return {
    host: 'my.chsi.com.cn',
    path: '/archive/gdjy/xj/show.action',
    texts: [],
    passwordField: false,
    recordPicture: false,
    ...change,
  };
}

test.each<[string, Partial<EmptyPageFacts>, string]>([
  ['the account site', { host: 'account.chsi.com.cn' }, 'not-logged-in'],
  ['a log-in address', { path: '/passport/login' }, 'not-logged-in'],
  ['a field for a password', { passwordField: true }, 'not-logged-in'],
  ['请先登录', { texts: ['您尚未登录，请先登录。'] }, 'not-logged-in'],
  ['a session that ended', { texts: ['登录已超时'] }, 'not-logged-in'],
  ['查无学籍', { texts: ['查无学籍'] }, 'no-record'],
  ['没有您的学籍', { texts: ['没有您的学籍信息'] }, 'no-record'],
  ['未查询到', { texts: ['未查询到您的学籍信息。'] }, 'no-record'],
  ['没有找到', { texts: ['抱歉，没有找到与您的姓名、证件号码相符的学籍信息'] }, 'no-record'],
  ['没有可查看的学籍', { texts: ['您没有可查看的学籍'] }, 'no-record'],
  ['it with advice behind', { texts: ['没有您的学籍信息，如果您有疑问请联系学校。'] }, 'no-record'],
  ['a condition of a help page', { texts: ['如果没有查到学籍，请联系学校'] }, 'nothing-found'],
  ['a missing photo', { texts: ['暂无学籍照片'] }, 'nothing-found'],
  ['a log-in that is missing', { texts: ['您没有登录不能查看学籍'] }, 'not-logged-in'],
  ['a question of a help page about it', { texts: ['查无学籍怎么办？'] }, 'nothing-found'],
  ['a list of records', { texts: ['您一共有 2 个学籍'] }, 'record-list'],
  ['a picture where the record should be', { recordPicture: true, texts: ['您一共有 1 个学籍'] }, 'picture'],
  ['the heading of the identity check', { texts: ['学信档案', '身份核验'] }, 'identity-check'],
  [
    'its first sentence',
    { texts: ['为保护您的个人信息，查看学籍学历信息前请先通过以下任一方式核验身份。'] },
    'identity-check',
  ],
  ['what asks for it', { texts: ['请先完成实人验证'] }, 'identity-check'],
  ['a menu that leads to it', { texts: ['实人验证', '账号安全'] }, 'nothing-found'],
  ['a question of a help page about it', { texts: ['身份核验不通过怎么办？'] }, 'nothing-found'],
  ['a page about something else', { texts: ['学信档案'] }, 'nothing-found'],
])('%s is told as it is', (_what, change, expected) => {
  expect(whyNoRecord(facts(change))).toBe(expected);
});
