import { expect, test } from 'vitest';
import { isBlank } from '@/lib/core/roster/model/table';

test.each([
  [null, true],
  [undefined, true],
  ['', true],
  [' \t\u3000', true],
  ['0', false],
  [0, false],
])('the cell %j is blank: %s', (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});
