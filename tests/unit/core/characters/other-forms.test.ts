import { expect, test } from 'vitest';
import { formsOf, isFormOf, readAlsoFor, relatedFormsOf } from '@/lib/core/characters/other-forms';

test.each([
  ['吴', '吳', true],
  ['學', '学', true],
  ['黃', '黄', true],
  ['林', '森', false],
  ['林', '林', false],
  ['林', '', false],
])('%s and %s are forms of one character: %s', (left, right, forms) => {
  expect(isFormOf(left, right)).toBe(forms);
});

test('every form of a character is known, dangerous or not', () => {
  expect(formsOf('东')).toBe('東');
  expect(formsOf('林')).toBe('');
});

test('吴 is what the recogniser also gives for 吳; 林 stands for itself alone', () => {
  expect(readAlsoFor('吴')).toContain('吳');
  expect(readAlsoFor('林')).toBe('');
});

test('the forms of a character are told from either side of the table', () => {
  expect(relatedFormsOf('吴')).toContain('吳');
  expect(relatedFormsOf('吳')).toContain('吴');
  expect(relatedFormsOf('x')).toBe('');
});
