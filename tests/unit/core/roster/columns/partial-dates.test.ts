import { expect, test } from 'vitest';
import { partialDatesIn, settledDate } from '@/lib/core/roster/columns/partial-dates';
import { inTimeZones } from '@/tests/support/time-zones';

inTimeZones(() => {
  test.each([
    ['202609', 'first', '2026-09-01'],
    ['2026-9', 'last', '2026-09-30'],
    ['2028年02月', 'last', '2028-02-29'],
    ['202609', 'keep', '202609'],
    ['202609', undefined, '202609'],
    ['20260915', 'first', '20260915'],
    ['九月', 'first', '九月'],
  ] as const)('%s settled as %s is %s', (text, day, settled) => {
    expect(settledDate(text, day)).toBe(settled);
  });
});

test('columns with years and months alone are found, with how many and one of them', () => {
  const guesses = [
    { field: 'enrollDate', title: '入学', index: 0, reason: 'name' },
    { field: 'expectedGraduation', title: '毕业', index: 1, reason: 'name' },
    { field: 'birthDate', title: '生日', index: 2, reason: 'name' },
  ] as const;
  const rows = [
    ['202609', '20300630', '200603'],
    [202609, '2030-06-30', '200603'],
    ['', null, null],
  ].map((cells, index) => ({ rowNumber: index + 2, cells }));
  expect(partialDatesIn(guesses, rows)).toEqual([{ field: 'enrollDate', count: 2, sample: '202609' }]);
});
