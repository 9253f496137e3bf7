import { expect, test } from 'vitest';
import { localMinute } from '@/lib/core/text-forms/local-minute';

test.each([
  [new Date(2026, 10, 23, 9, 5, 59), '2026-11-23 09:05'],
  [new Date(2026, 0, 1, 0, 0), '2026-01-01 00:00'],
  [new Date(2026, 11, 31, 23, 59), '2026-12-31 23:59'],
])('the clock on the wall is shown, whatever the time zone: %s', (moment, shown) => {
  expect(localMinute(moment)).toBe(shown);
});
