import { expect, test } from 'vitest';
import { readDeadline } from '@/lib/core/roster/columns/read-deadline';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['2018-09-29 17:00', '2018-09-29T17:00'],
    ['2018-09-29T17:00', '2018-09-29T17:00'],
    ['2018-09-29 17:00:00', '2018-09-29T17:00'],
    ['2018/9/29 9:05', '2018-09-29T09:05'],
    ['2018年9月29日17:00', '2018-09-29T17:00'],
    ['2018年9月29日 17时', '2018-09-29T17:00'],
    ['2018年9月29日17时30分', '2018-09-29T17:30'],
    ['2018年9月29日17：00', '2018-09-29T17:00'],
    ['2018-09-29', '2018-09-29T23:59'],
    ['20180929', '2018-09-29T23:59'],
    ['2018-09-31 17:00', null],
    ['2018-09-29 25:00', null],
    ['2018-09-29 17:60', null],
    ['2018-09', null],
    ['下周五', null],
    ['2018-09-29 下午', null],
    ['', null],
  ])('the deadline %j is %s', (text, deadline) => {
    expect(readDeadline(text)).toBe(deadline);
  });
});
