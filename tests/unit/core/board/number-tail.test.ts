import { expect, test } from 'vitest';
import { numberTail } from '@/lib/core/board/number-tail';

test.each([
  ['222026321062001', '2001'],
  ['12', '12'],
  ['', ''],
])('of %s a person is told the end %s', (studentNo, tail) => {
  expect(numberTail(studentNo)).toBe(tail);
});
