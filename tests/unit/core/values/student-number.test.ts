import { expect, test } from 'vitest';
import { normaliseNumber } from '@/lib/core/values/student-number';

test.each([
  ['2220 2632 1062 001', '222026321062001'],
  ['２２２', '222'],
  ['0012', '0012'],
  ['s2022', 's2022'],
])('%s is compared as %s: zeros and the case of letters count', (text, number) => {
  expect(normaliseNumber(text)).toBe(number);
});
