import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateKey, daysInMonth, readDate } from '@/lib/core/values/read-date';
import { anyText } from '@/tests/support/any-text';

describe('dates are days on the calendar, read strictly', () => {
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
    expect(readDate(text)).toEqual({ year: 2018, month: 9, day: 1 });
  });

  test.each([['201809'], ['2018-09'], ['2018-9'], ['2018/09'], ['2018.09'], ['2018年09月'], ['2018年9月']])(
    '%j has no day',
    (text) => {
      expect(readDate(text)).toEqual({ year: 2018, month: 9, day: null });
    },
  );

  test.each([
    '2022-06-31',
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

  test('leap days exist in leap years only', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
    expect(readDate('20240229')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  test('the key reads back as the same date', () => {
    const day = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(dateKey(date))).toEqual(date);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(anyText(), (text) => readDate(text) === null || text.length >= 6));
  });
});
