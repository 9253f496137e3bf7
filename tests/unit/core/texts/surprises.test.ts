import { expect, test } from 'vitest';
import { STAGES, type Surprise } from '@/lib/core/surprises/surprise';
import { problemSentence } from '@/lib/core/texts/problem';
import { SURPRISE_TEXTS, surpriseProblem, surpriseReport } from '@/lib/core/texts/surprises';

const THREE: readonly Surprise[] = [
  { stage: 'save-picture', errorClass: 'TypeError' },
  { stage: 'recognise', errorClass: 'RuntimeError' },
  { stage: 'save-picture', errorClass: 'TypeError' },
];

test('the report is a line about the versions, and one for each surprise', () => {
  expect(surpriseReport(THREE, { version: '0.1.0', browser: 'Chrome 142' })).toBe(
    [
      '学籍核对助手 0.1.0，Chrome 142：出了没有料到的问题',
      'save-picture TypeError × 2（保存确认图）',
      'recognise RuntimeError × 1（识读文字）',
    ].join('\n'),
  );
});

test.each(STAGES)('says for %s what could not be done, what that means, and what to do now', (stage) => {
  const { what, why, now } = surpriseProblem([{ stage, errorClass: 'Error' }]);
  expect(what).toMatch(/^出了没有料到的问题：.{2,12}。$/u);
  expect([why, now].every((part) => /^.{5,}。$/u.test(part))).toBe(true);
});

test('names every step once', () => {
  const again = { stage: 'recognise', errorClass: 'TypeError' } as const;
  expect(surpriseProblem([...THREE, again]).what).toBe('出了没有料到的问题：保存确认图、识读文字。');
});

test('blames nobody, and says that nothing is sent', () => {
  const words = [problemSentence(surpriseProblem(THREE)), ...Object.values(SURPRISE_TEXTS)].join('');
  expect(words).not.toMatch(/错误|违规|篡改|认证/u);
  expect(words).toContain('不会自动发送');
});
