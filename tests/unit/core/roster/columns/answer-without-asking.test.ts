import { expect, test } from 'vitest';
import type { Role } from '@/lib/core/record/role';
import { answerWithoutAsking, questionFor } from '@/lib/core/roster/columns/answer-without-asking';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { GuessReason } from '@/lib/core/roster/columns/match-columns';

function question(reason: GuessReason, rowCount = 36): ColumnQuestion {
  return {
    source: '名单.xlsx',
    rowCount,
    headerKey: 'k',
    columns: [{ index: 0, title: '学号', samples: ['222026321062001'] }],
    guesses: [{ field: 'studentNo', title: '学号', index: 0, reason }],
    partialDates: [],
    hiddenRows: 0,
    joins: [],
  };
}

test.each<[string, GuessReason, number, Role | null, boolean]>([
  ['a student, when all is certain', 'name', 36, 'student', false],
  ['a student, when a column is not', 'values', 36, 'student', true],
  ['a counselor, who opened the whole file', 'name', 36, 'counselor', true],
  ['nobody known yet, for a class', 'name', 36, null, true],
  ['nobody known yet, for a row that is certain', 'name', 1, null, false],
])('%s is asked: %#', (_, reason, rowCount, role, asked) => {
  expect(answerWithoutAsking(question(reason, rowCount), role) === null).toBe(asked);
});

test.each<[Role | null, number, string[]]>([
  ['student', 36, []],
  [null, 36, []],
  ['counselor', 36, ['222026321062001']],
  ['student', 1, ['222026321062001']],
])('%s is shown values of a file of %i rows: %j', (role, rowCount, samples) => {
  expect(questionFor(question('values', rowCount), role).columns[0]?.samples).toEqual(samples);
});
