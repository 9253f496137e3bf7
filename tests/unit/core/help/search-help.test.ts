import { describe, expect, test } from 'vitest';
import { searchHelp } from '@/lib/core/help/search-help';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';
import type { HelpId } from '@/lib/core/view/help-id';

function found(query: string): readonly HelpId[] {
  return searchHelp(query, HELP_ENTRIES).map(({ id }) => id);
}

describe('searchHelp', () => {
  test.each<[string, HelpId]>([
    ['忘记密码', 'forgotten-password'],
    ['找回密码', 'forgotten-password'],
    ['密码忘了怎么办', 'forgotten-password'],
    ['忘了密码', 'forgotten-password'],
    ['忘记用户名', 'forgotten-user-name'],
    ['账号忘了', 'forgotten-user-name'],
    ['收不到验证码', 'sms-not-arriving'],
    ['没收到短信', 'sms-not-arriving'],
    ['刷脸失败', 'face-check-fails'],
    ['人脸识别一直不通过', 'face-check-fails'],
    ['实人验证', 'identity-check'],
    ['身份证号已被注册', 'id-taken'],
    ['证件号被占用', 'id-taken'],
    ['重新注册', 'id-taken'],
    ['查不到学籍', 'no-record'],
    ['查无学籍', 'no-record'],
    ['我没有学籍', 'no-record'],
    ['尝试绑定', 'bind-record'],
    ['校名怎么填', 'school-name'],
    ['院校名称', 'school-name'],
    ['身份证号填错了', 'wrong-id'],
    ['名字错了', 'wrong-name'],
    ['换手机号', 'change-user-name'],
    ['要钱吗', 'is-it-free'],
    ['照片太大', 'photo-rules'],
    ['ＪＰＧ', 'photo-rules'],
    ['客服电话', 'contacts'],
    ['kefu', 'mail-to-chsi'],
    ['假网站', 'real-site'],
    ['APP', 'which-device'],
    ['ａｐｐ', 'which-device'],
    ['截止日期', 'deadline'],
    ['学籍信息有误', 'record-differs'],
    ['翻译', 'translated'],
    ['WebAssembly', 'reader-trouble'],
  ])('%s finds %s, at first or second place', (query, id) => {
    expect(found(query).slice(0, 2)).toContain(id);
  });

  test('several words must all have to do with it', () => {
    expect(found('手机 验证码')).toContain('sms-not-arriving');
    expect(found('手机 紫色')).toEqual([]);
  });

  test.each(['食堂菜单', 'xyzzy', '？？', '𠮷𠮷'])('%s finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['', '  ', '　'])('%j asks nothing: everything is there, in its order', (query) => {
    expect(searchHelp(query, HELP_ENTRIES)).toEqual(HELP_ENTRIES);
  });

  test('a text of a whole page is looked at in its first words only', () => {
    expect(found(`忘记密码${'。'.repeat(56)}${'食堂'.repeat(5000)}`)).toContain('forgotten-password');
  });
});
