import { expect, test } from 'vitest';
import { MAIL_SUBJECT, mailDraft } from '@/lib/core/texts/help/mail-draft';

test('a person’s own is left to them: name, ID number, phone, day', () => {
  const draft = mailDraft('');
  for (const gap of ['【姓名】', '【证件号码】', '【手机号】', '【日期】', '【学校全称】', '【入学年份】']) {
    expect(draft).toContain(gap);
  }
  expect(`${MAIL_SUBJECT}${draft}`).not.toMatch(/\d{4,}/);
});

test('the school is written as the kept roster has it', () => {
  expect(mailDraft('西南大学')).toContain('我是西南大学【入学年份】级的学生');
  expect(mailDraft('西南大学')).not.toContain('【学校全称】');
});

test('says what is to be attached', () => {
  expect(mailDraft('')).toContain('JPG，不超过 1 MB');
});
