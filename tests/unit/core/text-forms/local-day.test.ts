import { expect, test } from 'vitest';
import { localDay } from '@/lib/core/text-forms/local-day';
import { inTimeZones, type TimeZone } from '@/tests/support/time-zones';

const AT_NINETEEN_UTC: Readonly<Record<TimeZone, string>> = {
  'Asia/Shanghai': '2027-01-01',
  UTC: '2026-12-31',
  'America/Los_Angeles': '2026-12-31',
};

inTimeZones((zone) => {
  test('the day is the one on the calendar where the browser is', () => {
    expect(localDay(new Date('2026-12-31T19:00:00Z'))).toBe(AT_NINETEEN_UTC[zone]);
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
  });

  test.each([['2026-03-08'], ['2026-11-01']])('on %s the clocks may change and the day stays', (day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    for (const hour of [0, 1, 2, 3, 23]) expect(localDay(new Date(year, month - 1, date, hour))).toBe(day);
  });
});
