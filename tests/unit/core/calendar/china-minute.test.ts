import { expect, test } from 'vitest';
import { chinaMinute } from '@/lib/core/calendar/china-minute';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['2026-09-29T08:59:59.999Z', '2026-09-29 16:59'],
    ['2026-09-29T09:00:00Z', '2026-09-29 17:00'],
    ['2026-09-28T15:59:59Z', '2026-09-28 23:59'],
    ['2026-09-28T16:00:00Z', '2026-09-29 00:00'],
    ['2026-12-31T16:00:00Z', '2027-01-01 00:00'],
    // where clocks change for the summer elsewhere
    ['2026-03-08T10:30:00Z', '2026-03-08 18:30'],
    ['2026-11-01T09:30:00Z', '2026-11-01 17:30'],
  ])('at %s clocks in China show %s', (moment, shown) => {
    expect(chinaMinute(new Date(moment))).toBe(shown);
  });
});
