import { expect, test } from 'vitest';
import { datesDone, datesDoubtText, datesProblem } from '@/lib/core/texts/class-dates';

const DATES = { deadline: '2026-09-20T17:00', keepUntil: '2026-09-09' };

test.each([
  [
    datesDoubtText('past', DATES, 36),
    '2026-09-09 已经过去：现在就会删除这个班级，包括 36 位学生的名册和核对结果。在关闭这个页面之前还可以撤销。',
  ],
  [
    datesDoubtText('before-deadline', DATES, 36),
    '截止时间是 2026-09-20 17:00，而 2026-09-09 过后班级就会删除，在截止之前。',
  ],
  [datesDone(DATES), '改时间：截止 2026-09-20 17:00，保留到 2026-09-09'],
  [datesDone({ ...DATES, deadline: null }), '改时间：没有截止时间，保留到 2026-09-09'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each(['no-time', 'no-day', 'too-late'] as const)('%s says what, why and what to do', (problem) => {
  const { what, why, now } = datesProblem(problem);
  expect(what).toBe('没有改时间。');
  expect(`${why}${now}`).toMatch(/^.+。请.+。$/);
});
