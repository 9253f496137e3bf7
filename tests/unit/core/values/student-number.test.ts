import { expect, test } from 'vitest';
import { isPlainNumber, normaliseNumber } from '@/lib/core/values/student-number';

test.each([
  ['2220 2632 1062 001', '222026321062001'],
  ['２２２', '222'],
  ['0012', '0012'],
  ['s2022', 's2022'],
])('%s is compared as %s: zeros and the case of letters count', (text, number) => {
  expect(normaliseNumber(text)).toBe(number);
});

test.each([
  ['222017321062001', true],
  ['s2022', true],
  ['0', true],
  ['12345678901234567890', true],
  ['123456789012345678901', false],
  ['', false],
  ['2022-1', false],
  ['2022 1', false],
  ['２０２２', false],
  ['2022\n', false],
])('%j: plain %s', (text, plain) => {
  expect(isPlainNumber(text)).toBe(plain);
});
