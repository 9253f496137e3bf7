import { expect, test } from 'vitest';
import { expectedWord } from '@/lib/core/texts/expected-word';

test.each([
  ['birthDate', '名册为'],
  ['idNumber', '名册为'],
  ['school', '应为'],
] as const)('what stands before what is expected of %s', (field, word) =>
  expect(expectedWord(field)).toBe(word),
);
