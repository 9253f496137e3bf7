import { expect, test } from 'vitest';
import { lastDays, minutesToChange } from '@/lib/core/calendar/last-days';

const DAY = 1440;

test.each([
  [3 * DAY + 1, null],
  [3 * DAY, { unit: 'day', count: 3 }],
  [3 * DAY - 1, { unit: 'day', count: 2 }],
  [2 * DAY, { unit: 'day', count: 2 }],
  [2 * DAY - 1, { unit: 'day', count: 1 }],
  [DAY, { unit: 'day', count: 1 }],
  [DAY - 1, { unit: 'hour', count: 23 }],
  [60, { unit: 'hour', count: 1 }],
  [59, { unit: 'hour', count: 0 }],
  [1, { unit: 'hour', count: 0 }],
  [0, null],
  [-1, null],
])('with %i minutes left: %j', (minutes, left) => {
  expect(lastDays(minutes)).toEqual(left);
});

test('it changes exactly when it is said to change', () => {
  for (let minutes = 3 * DAY + 100; minutes > 0; minutes -= 1) {
    const change = minutesToChange(minutes) ?? Number.NaN;
    expect(lastDays(minutes - change)).not.toEqual(lastDays(minutes));
    expect(lastDays(minutes - change + 1)).toEqual(lastDays(minutes));
  }
});

test('once it is over it never changes again', () => {
  expect(minutesToChange(0)).toBe(null);
  expect(minutesToChange(-5)).toBe(null);
});
