import { expect, test } from 'vitest';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import { rememberedFrom, withAnswer } from '@/lib/core/roster/columns/remembered-answers';

const ANSWER: ColumnAnswer = {
  columns: [{ index: 0, field: 'studentNo' }],
  common: { level: '本科' },
  partialDays: { enrollDate: 'first' },
  joined: [],
};

test('what was stored comes back, and what has another shape is forgotten', () => {
  const stored = {
    good: ANSWER,
    unknownField: { ...ANSWER, columns: [{ index: 0, field: 'hobby' }] },
    farColumn: { ...ANSWER, columns: [{ index: 999, field: 'name' }] },
    text: 'x',
  };
  expect(rememberedFrom(stored)).toEqual({ good: ANSWER });
});

test.each([undefined, null, 'x', 3, []])('nothing is remembered from %j', (stored) => {
  expect(rememberedFrom(stored)).toEqual({});
});

test('a newer answer takes the place of the older, and the oldest of more than fifty gives way', () => {
  const many = Array.from({ length: 50 }, (_, index) => `h${index}`).reduce(
    (answers, key) => withAnswer(answers, key, ANSWER),
    {},
  );
  const keys = Object.keys(withAnswer(withAnswer(many, 'h1', ANSWER), 'new', ANSWER));
  expect([keys.length, keys[0], keys.at(-2), keys.at(-1)]).toEqual([50, 'h2', 'h1', 'new']);
});
