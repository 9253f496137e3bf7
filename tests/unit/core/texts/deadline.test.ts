import { expect, test } from 'vitest';
import { chinaMinute } from '@/lib/core/calendar/china-minute';
import {
  badgeText,
  deadlineParts,
  deadlineText,
  deadlineTime,
  iconTitle,
  reminderNotice,
  untilText,
} from '@/lib/core/texts/deadline';
import { inTimeZones } from '@/tests/support/time-zones';

const AT_FIVE = '2026-09-29T17:00';

inTimeZones(() => {
  test.each([
    [AT_FIVE, '2026-09-27 14:00', '2026-09-29 17:00，距截止还有 2 天 3 小时'],
    [AT_FIVE, '2026-09-28 17:00', '2026-09-29 17:00，距截止还有 1 天'],
    [AT_FIVE, '2026-09-29 14:30', '2026-09-29 17:00，距截止还有 2 小时 30 分钟'],
    [AT_FIVE, '2026-09-29 15:00', '2026-09-29 17:00，距截止还有 2 小时'],
    [AT_FIVE, '2026-09-29 16:59', '2026-09-29 17:00，距截止还有 1 分钟'],
    [AT_FIVE, '2026-09-29 17:00', '2026-09-29 17:00，已过截止时间，请联系 教务处'],
    [AT_FIVE, '2026-10-01 00:00', '2026-09-29 17:00，已过截止时间，请联系 教务处'],
    ['2026-09-30T00:00', '2026-09-29 23:59', '2026-09-30 00:00，距截止还有 1 分钟'],
    ['2026-09-30T00:00', '2026-09-30 00:00', '2026-09-30 00:00，已过截止时间，请联系 教务处'],
    ['2028-03-01T00:00', '2028-02-28 00:00', '2028-03-01 00:00，距截止还有 2 天'],
    ['2027-01-01T08:00', '2026-12-31 07:00', '2027-01-01 08:00，距截止还有 1 天 1 小时'],
    ['2026-03-09T12:00', '2026-03-08 01:00', '2026-03-09 12:00，距截止还有 1 天 11 小时'],
    ['2026-11-02T12:00', '2026-10-31 12:00', '2026-11-02 12:00，距截止还有 2 天'],
    ['2026-03-08T12:00', '2026-03-08 01:30', '2026-03-08 12:00，距截止还有 10 小时 30 分钟'],
    ['2026-11-01T12:00', '2026-11-01 00:30', '2026-11-01 12:00，距截止还有 11 小时 30 分钟'],
    ['2026-02-30T12:00', '2026-02-01 00:00', ''],
    [null, '2026-09-29 17:00', ''],
    ['soon', '2026-09-29 17:00', ''],
    [AT_FIVE, '', ''],
  ])('until %s from %s: %s', (deadline, now, text) => {
    expect(deadlineText(deadline, now, '教务处')).toBe(text);
  });

  test.each([
    ['2026-09-29T08:59:59Z', '距截止还有 1 分钟'],
    ['2026-09-29T09:00:00Z', '已过截止时间'],
    ['2026-09-26T09:00:00Z', '距截止还有 3 天'],
    ['2026-09-28T16:00:00Z', '距截止还有 17 小时'],
  ])('a deadline is China’s time, whatever the computer’s zone: at %s %s', (moment, left) => {
    expect(deadlineParts(AT_FIVE, chinaMinute(new Date(moment)), '')?.left).toBe(left);
  });

  test.each([
    ['2026-09-26 16:59', '', '学籍核对助手：截止时间 2026-09-29 17:00'],
    ['2026-09-26 17:00', '3天', '学籍核对助手：截止时间 2026-09-29 17:00，还有 3 天'],
    ['2026-09-26 17:01', '2天', '学籍核对助手：截止时间 2026-09-29 17:00，还有 2 天'],
    ['2026-09-28 17:00', '1天', '学籍核对助手：截止时间 2026-09-29 17:00，还有 1 天'],
    ['2026-09-28 17:01', '23时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 23 小时'],
    ['2026-09-29 00:00', '17时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 17 小时'],
    ['2026-09-29 16:00', '1时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 1 小时'],
    ['2026-09-29 16:01', '<1时', '学籍核对助手：截止时间 2026-09-29 17:00，还有不到 1 小时'],
    ['2026-09-29 16:59', '<1时', '学籍核对助手：截止时间 2026-09-29 17:00，还有不到 1 小时'],
    ['2026-09-29 17:00', '', '学籍核对助手：已过截止时间，请联系 教务处'],
    ['2026-09-29 17:01', '', '学籍核对助手：已过截止时间，请联系 教务处'],
  ])('the icon at %s: "%s", called %s', (now, badge, title) => {
    expect(badgeText(AT_FIVE, now)).toBe(badge);
    expect(iconTitle('学籍核对助手', AT_FIVE, now, '教务处')).toBe(title);
  });
});

test('without a deadline the icon has its name alone', () => {
  expect(badgeText(null, '2026-09-29 17:00')).toBe('');
  expect(iconTitle('学籍核对助手', null, '2026-09-29 17:00', '教务处')).toBe('学籍核对助手');
});

test.each([
  [AT_FIVE, '2026-09-29 16:59', '请在 2026-09-29 17:00 之前完成。'],
  [AT_FIVE, '2026-09-29 17:00', '截止时间 2026-09-29 17:00 已过，请尽快完成。'],
  [null, '2026-09-29 17:00', '请尽快完成。'],
])('a message asks until %s at %s: %s', (deadline, now, text) => {
  expect(untilText(deadline, now)).toBe(text);
});

test.each([
  ['day-before', '学籍核对明天截止'],
  ['on-the-day', '学籍核对今天截止'],
] as const)('a reminder (%s) names the deadline and nobody', (kind, title) => {
  const notice = reminderNotice(AT_FIVE, kind);
  expect(notice.title).toBe(title);
  expect(notice.message).toContain('2026-09-29 17:00（北京时间）');
});

test('a deadline is shown as people write it, and asks nobody whom nobody knows', () => {
  expect(deadlineTime(AT_FIVE)).toBe('2026-09-29 17:00');
  expect(deadlineParts(AT_FIVE, '2026-09-30 00:00', '')).toEqual({
    when: '2026-09-29 17:00',
    left: '已过截止时间',
    ask: '',
  });
});
