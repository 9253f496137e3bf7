import { expect, test } from 'vitest';
import { readExactly } from '@/lib/core/calendar/dayjs';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['2026-02-28', 'YYYY-MM-DD', '2026-02-28T00:00'],
    ['2028-02-29', 'YYYY-MM-DD', '2028-02-29T00:00'],
    ['2018年9月1日', 'YYYY年M月D日', '2018-09-01T00:00'],
    ['20111230', 'YYYYMMDD', '2011-12-30T00:00'],
    ['201809', 'YYYYMM', '2018-09-01T00:00'],
    ['0999-12-31', 'YYYY-MM-DD', '0999-12-31T00:00'],
    // hours that a clock on a wall has twice, or not at all, where clocks are put back and forward
    ['1986-05-04 00:30', 'YYYY-MM-DD HH:mm', '1986-05-04T00:30'],
    ['2026-03-08 02:30', 'YYYY-MM-DD HH:mm', '2026-03-08T02:30'],
    ['2026-11-01 01:30', 'YYYY-MM-DD HH:mm', '2026-11-01T01:30'],
  ])('%s as %s is %s', (text, format, read) => {
    expect(readExactly(text, format)?.format('YYYY-MM-DDTHH:mm')).toBe(read);
  });

  test.each([
    ['2026-02-30', 'YYYY-MM-DD'],
    ['2027-02-29', 'YYYY-MM-DD'],
    ['1900-02-29', 'YYYY-MM-DD'],
    ['2026-04-31', 'YYYY-MM-DD'],
    ['2026-13-01', 'YYYY-MM-DD'],
    ['2026-00-01', 'YYYY-MM-DD'],
    ['2026-01-00', 'YYYY-MM-DD'],
    ['2026-1-1', 'YYYY-MM-DD'],
    ['2026-01-01', 'YYYY-M-D'],
    ['2026-01-01 ', 'YYYY-MM-DD'],
    ['26-01-01', 'YYYY-MM-DD'],
    ['0026-01-01', 'YYYY-MM-DD'],
    ['12026-01-01', 'YYYY-MM-DD'],
    ['2026-01-01 24:00', 'YYYY-MM-DD HH:mm'],
    ['2026-01-01 23:60', 'YYYY-MM-DD HH:mm'],
    ['', 'YYYY-MM-DD'],
  ])('%j is not %s', (text, format) => {
    expect(readExactly(text, format)).toBeNull();
  });
});
