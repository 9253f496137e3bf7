import { expect, test } from 'vitest';
import { JOURNEY_STEPS } from '@/lib/core/journey/journey';
import { stepAt } from '@/lib/core/journey/step-at';
import { STEP_WORDS, sendText } from '@/lib/core/texts/journey';

test('every page that is linked is an official one, and encrypted', () => {
  for (const step of JOURNEY_STEPS) {
    const { link } = STEP_WORDS[step];
    if (!link) continue;
    expect(link.href).toMatch(/^https:/);
    expect(stepAt(link.href)).not.toBeNull();
  }
});

test('the end says what was saved, and whom to send it to', () => {
  expect(sendText('a.png', '张老师 68251570')).toBe(
    '已保存：a.png（在浏览器的下载文件夹里）。请按学校的要求发给张老师 68251570。',
  );
  expect(sendText('a.png', '')).toContain('发给辅导员');
});
