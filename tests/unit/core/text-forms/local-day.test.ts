import { expect, test } from 'vitest';
import { localDay } from '@/lib/core/text-forms/local-day';

test('the day is the one on the calendar where the browser is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});
