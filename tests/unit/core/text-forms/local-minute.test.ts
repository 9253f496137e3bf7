import { expect, test } from 'vitest';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { inTimeZones, type TimeZone } from '@/tests/support/time-zones';

const SHOWN: Readonly<Record<TimeZone, readonly (readonly [string, string])[]>> = {
  'Asia/Shanghai': [
    ['2026-11-23T01:05:59Z', '2026-11-23 09:05'],
    ['2026-12-31T16:00:00Z', '2027-01-01 00:00'],
    // summer time, which was given up in 1991
    ['1988-07-01T00:00:00Z', '1988-07-01 09:00'],
  ],
  UTC: [
    ['2026-11-23T09:05:59Z', '2026-11-23 09:05'],
    ['2026-12-31T23:59:59Z', '2026-12-31 23:59'],
  ],
  'America/Los_Angeles': [
    ['2026-03-08T09:59:00Z', '2026-03-08 01:59'],
    ['2026-03-08T10:00:00Z', '2026-03-08 03:00'],
    ['2026-11-01T08:30:00Z', '2026-11-01 01:30'],
    ['2026-11-01T09:30:00Z', '2026-11-01 01:30'],
    ['2027-01-01T07:59:00Z', '2026-12-31 23:59'],
  ],
};

inTimeZones((zone) => {
  test.each(SHOWN[zone])('the clock on the wall at %s shows %s', (moment, shown) => {
    expect(localMinute(new Date(moment))).toBe(shown);
  });
});
