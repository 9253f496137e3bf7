import { expect, test } from 'vitest';
import { SCHOOL_FORMS } from '@/lib/core/site/school-form';
import { aboutForm, askSendText, fillNameText, SCHOOL_BOX_TEXTS } from '@/lib/core/texts/school-box';

test('the identity check is called by its name, with the other ways', () => {
  expect(aboutForm('identity')).toContain('查看学籍前的身份核验');
  expect(aboutForm('identity')).toMatch(/App 刷脸.*证件照片/);
});

test.each(SCHOOL_FORMS)('%s: nothing is promised of what may have changed', (form) => {
  expect(aboutForm(form)).toMatch(/^这里应是/);
  expect(aboutForm(form)).not.toMatch(/\d 次|[一二三四五]次/);
});

test('tries are limited, and the page says how many', () => {
  expect(SCHOOL_BOX_TEXTS.limited).toBe('次数有限，以页面提示为准。');
});

test('button and question name the school', () => {
  expect(fillNameText('西南大学')).toBe('填入“西南大学”');
  expect(askSendText('differs', '西南大学')).toBe('填写的校名与“西南大学”不同，仍然提交吗？');
  expect(askSendText('trimmed', '西南大学')).toBe('校名前后有空格，就这样提交吗？');
});
