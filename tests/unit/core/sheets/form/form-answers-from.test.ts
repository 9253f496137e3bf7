import { expect, test } from 'vitest';
import { formAnswersFrom, withFormAnswer } from '@/lib/core/sheets/form/form-answers-from';

const ANSWER = {
  columns: [
    { index: 0, key: 'studentNo' as const },
    { index: 3, key: 'blank' as const },
  ],
};

test('answers come back; what has another shape is forgotten', () => {
  const stored = {
    good: ANSWER,
    'unknown key': { columns: [{ index: 0, key: 'salary' }] },
    'no column': { columns: [{ index: 256, key: 'name' }] },
    text: 'x',
  };
  expect(formAnswersFrom(stored)).toEqual({ good: ANSWER });
});

test.each([undefined, null, 'x', 7, []])('out of %j come none', (stored) => {
  expect(formAnswersFrom(stored)).toEqual({});
});

test('the newest answer goes to the end, the oldest of more than fifty gives way', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`h${index}`, ANSWER]));
  const answers = withFormAnswer(many, 'new', ANSWER);
  expect(Object.keys(answers)).toHaveLength(50);
  expect(Object.keys(answers)[0]).toBe('h1');
  expect(Object.keys(withFormAnswer(answers, 'h1', ANSWER)).at(-1)).toBe('h1');
});
