import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateKey, readDate } from '@/lib/core/values/read-date';
import { anyText } from '@/tests/support/any-text';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['20180901'],
    ['2018-09-01'],
    ['2018-9-1'],
    ['2018/9/1'],
    ['2018.9.1'],
    ['2018年9月1日'],
    ['2018年09月01日'],
    ['2018 年 9 月 1 日'],
    ['２０１８年０９月０１日'],
    ['２０１８-０９-０１'],
    ['2018-09-01 00:00:00'],
    ['2018-09-01T00:00:00'],
    ['2018-09-01 00:00:00.0'],
    [' 20180901\u3000'],
  ])('%j is 2018-09-01', (text) => {
    expect(readDate(text)).toEqual({ month: '2018-09', day: '2018-09-01' });
  });

  test.each([['201809'], ['2018-09'], ['2018-9'], ['2018/09'], ['2018.09'], ['2018年09月'], ['2018年9月']])(
    '%j has no day',
    (text) => {
      expect(readDate(text)).toEqual({ month: '2018-09', day: null });
    },
  );

  test.each([
    '2022-06-31',
    '2018年9月1日 00:00',
    '2018-09 00:00',
    '20260431',
    '2026-02-30',
    '18-09-01',
    '0018-09-01',
    '00180901',
    '20220631',
    '2022年06月31日',
    '2023-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-01',
    '2018-09-00',
    '201813',
    '2018-09/01',
    '2018-09-01 08:00',
    '2018.1',
    '180901',
    '2018',
    '2018年',
    '2018年9月1',
    '43344',
    '18990101',
    '21010101',
    '????-09-01',
    '',
    '今天',
  ])('%j is no day at all, never another one', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test.each([
    ['20240229', '2024-02-29'],
    ['20000229', '2000-02-29'],
    ['19001231', '1900-12-31'],
    ['21001231', '2100-12-31'],
    // where the clocks are put forward or back at midnight, or a day was left out
    ['1940-06-01', '1940-06-01'],
    ['1986年05月04日', '1986-05-04'],
    ['2011/12/30', '2011-12-30'],
    ['2026.3.8', '2026-03-08'],
  ])('%s is the day %s', (text, day) => {
    expect(readDate(text)?.day).toBe(day);
    // the second time it is known
    expect(readDate(text)?.day).toBe(day);
  });

  test('a year has as many days as it has, each read as itself', () => {
    const numbers = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0'));
    const monthDays = numbers.slice(0, 13).flatMap((month) => numbers.slice(0, 32).map((day) => month + day));
    for (const [year, days] of [
      ['1900', 365],
      ['2000', 366],
      ['2023', 365],
      ['2024', 366],
      ['2100', 365],
    ] as const) {
      const read = monthDays.flatMap((monthDay) => {
        const date = readDate(year + monthDay);
        return date === null ? [] : [[year + monthDay, dateKey(date)]];
      });
      expect(read).toHaveLength(days);
      expect(read.filter(([text, key]) => text !== key)).toEqual([]);
    }
  });

  test('the key reads back as the same date', () => {
    const dates = ['20180901', '2018年9月', '2018-9-1', '201809'].map(readDate);
    expect(dates.map((date) => (date ? readDate(dateKey(date)) : 'none'))).toEqual(dates);
    expect(dates.map((date) => date && dateKey(date))).toEqual(['20180901', '201809', '20180901', '201809']);
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(anyText(), (text) => readDate(text) === null || text.length >= 6));
  });
});
