import { expect, test } from 'vitest';
import { answerProblem, commonValueProblem } from '@/lib/core/roster/columns/answer-problem';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';

function answer(change: Partial<ColumnAnswer>): ColumnAnswer {
  return {
    columns: [{ index: 0, field: 'studentNo' }],
    common: {},
    partialDays: {},
    joined: [],
    ...change,
  };
}

test.each<[string, ColumnAnswer, number, string | null]>([
  ['a key and nothing more', answer({}), 0, null],
  ['no key', answer({ columns: [{ index: 0, field: 'gender' }] }), 0, 'no-key'],
  [
    'two columns for one field',
    answer({
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'name' },
      ],
    }),
    0,
    'field-twice',
  ],
  ['no sheet of several', answer({}), 2, 'none-joined'],
  ['one sheet of several', answer({ joined: [1] }), 2, null],
  ['a day that is none', answer({ common: { enrollDate: '2026-02-30' } }), 0, 'bad-date'],
])('an answer with %s', (_, given, joinable, problem) => {
  expect(answerProblem(given, joinable)).toBe(problem);
});

test.each([
  ['level', '本科', null],
  ['duration', '4 年', null],
  ['duration', '四', 'bad-duration'],
  ['enrollDate', '2026-09-01', null],
  ['enrollDate', '202609', 'bad-date'],
  ['expectedGraduation', '', null],
] as const)('%s for the whole class can be %j: %j', (field, text, problem) => {
  expect(commonValueProblem(field, text)).toBe(problem);
});
