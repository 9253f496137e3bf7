import { expect, test } from 'vitest';
import { excelDay } from '@/lib/core/roster/columns/excel-day';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    [43344, false, '2018-09-01'],
    [43344.75, false, '2018-09-01'],
    [41882, true, '2018-09-01'],
    [38794, false, '2006-03-18'],
    [20000, false, '1954-10-03'],
    [19999, false, null],
    [80001, false, null],
    [20180901, false, null],
    [4, false, null],
    [Number.NaN, false, null],
  ])('the number %d (1904: %s) is the day %s', (serial, date1904, day) => {
    expect(excelDay(serial, date1904)).toBe(day);
  });
});
