import { expect, test } from 'vitest';
import { minutesUntil } from '@/lib/core/calendar/minutes-until';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['2026-09-29T17:00', '2026-09-29 16:59', 1],
    ['2026-09-29T17:00', '2026-09-29 17:00', 0],
    ['2026-09-29T17:00', '2026-09-29 17:01', -1],
    ['2026-09-30T00:00', '2026-09-29 23:59', 1],
    ['2026-09-29T23:59', '2026-09-30 00:00', -1],
    ['2026-09-29T17:00', '2026-09-26 17:00', 3 * 24 * 60],
    ['2026-03-09T00:00', '2026-03-08 00:00', 24 * 60],
    ['2026-11-02T00:00', '2026-11-01 00:00', 24 * 60],
    [null, '2026-09-29 17:00', null],
    ['2026-02-30T12:00', '2026-02-01 00:00', null],
    ['soon', '2026-09-29 17:00', null],
    ['2026-09-29T17:00', '', null],
  ])('until %s from %s: %s', (deadline, now, minutes) => {
    expect(minutesUntil(deadline, now)).toBe(minutes);
  });
});
