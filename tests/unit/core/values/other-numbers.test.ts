import { expect, test } from 'vitest';
import { otherNumbers } from '@/lib/core/values/other-numbers';

test.each([
  [
    ['E12345678', 'e12345678'],
    ['E12345678', 'e12345678'],
  ],
  [['E12345678', 'E12345678', undefined, null], ['E12345678']],
  [['510212800101123'], ['510212800101123']],
  [['H1234567(8)'], ['H1234567(8)']],
  // hidden by its shape anyway
  [['500109200603180029'], []],
  [['5', '', '没有读出的号码', 'ABCDEF'], []],
])('of %j are numbers of another form: %j', (ids, numbers) => {
  expect(otherNumbers(ids)).toEqual(numbers);
});
