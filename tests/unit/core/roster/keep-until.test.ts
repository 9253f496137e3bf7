import { expect, test } from 'vitest';
import { isExpired, keepUntil } from '@/lib/core/roster/keep-until';
import { inTimeZones } from '@/tests/support/time-zones';

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
