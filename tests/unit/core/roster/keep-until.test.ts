import { expect, test } from 'vitest';
import { isExpired, keepUntil } from '@/lib/core/roster/keep-until';
import { inTimeZones, withTimeZone } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['2026-09-29T17:00', '2026-09-10', '2026-10-29'],
    [null, '2026-09-10', '2026-10-10'],
    ['2020-09-29T17:00', '2026-09-10', '2026-10-10'],
    [null, '2028-01-31', '2028-03-01'],
  ])('with the deadline %s a roster loaded on %s is kept until %s', (deadline, today, until) => {
    expect(keepUntil(deadline, today)).toBe(until);
  });

  test.each([
    ['2026-10-10', '2026-10-10', false],
    ['2026-10-10', '2026-10-11', true],
    [null, '2099-01-01', false],
  ])('what is kept until %s is past its day on %s: %s', (until, today, expired) => {
    expect(isExpired(until, today)).toBe(expired);
  });
});

test.each([
  // 17:00 in China is 22:00 of the day before, 23:00 of the same day; midnight is 6:00 and 9:00
  ['Pacific/Pago_Pago', '2026-09-29T17:00', '2026-10-28'],
  ['Pacific/Kiritimati', '2026-09-29T17:00', '2026-10-29'],
  ['Pacific/Kiritimati', '2026-09-29T23:59', '2026-10-30'],
  ['America/Los_Angeles', '2026-11-01T14:30', '2026-11-30'],
  ['America/Los_Angeles', '2026-11-01T23:59', '2026-12-01'],
  ['Asia/Shanghai', '2026-09-29T23:59', '2026-10-29'],
])('in %s the day of the deadline %s is the computer’s own: until %s', (zone, deadline, until) => {
  withTimeZone(zone, () => expect(keepUntil(deadline, '2026-09-10')).toBe(until));
});
