import { expect, test } from 'vitest';
import { normaliseIdNumber } from '@/lib/core/values/id-number';

test.each([
  ['11010519491231002x', '11010519491231002X'],
  ['110105 19491231 002X', '11010519491231002X'],
  ['１１', '11'],
])('%s is compared as %s', (text, id) => {
  expect(normaliseIdNumber(text)).toBe(id);
});
