import { expect, test } from 'vitest';
import { answerOfDraft, draftOf, missingCommon } from '@/lib/core/roster/columns/answer-draft';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';

const QUESTION: ColumnQuestion = {
  source: '名单.xlsx',
  rowCount: 2,
  headerKey: 'k',
  columns: [
    { index: 0, title: '学号', samples: ['1'] },
    { index: 1, title: '姓名', samples: ['2'] },
    { index: 2, title: '入学', samples: ['202609'] },
  ],
  guesses: [
    { field: 'studentNo', title: '学号', index: 0, reason: 'name' },
    { field: 'name', title: '姓名', index: 1, reason: 'values-disagree' },
    { field: 'enrollDate', title: '入学', index: 2, reason: 'name' },
  ],
  partialDates: [{ field: 'enrollDate', count: 2, sample: '202609' }],
  hiddenRows: 0,
  joins: [
    { name: '1班', rowCount: 2 },
    { name: '2班', rowCount: 3 },
  ],
};

test('a person begins with the guesses, but not with one whose values disagree, and with all sheets', () => {
  const draft = draftOf(QUESTION);
  expect([...draft.fields]).toEqual([
    [0, 'studentNo'],
    [2, 'enrollDate'],
  ]);
  expect(draft.joined).toEqual([0, 1]);
  expect(missingCommon(draft)).toEqual(['level', 'duration', 'expectedGraduation']);
});

test('the draft becomes an answer: blanks around values are dropped, empty ones left out, a day is kept open', () => {
  const draft = { ...draftOf(QUESTION), common: { level: ' 本科 ', duration: '', enrollDate: '2026-09-01' } };
  expect(answerOfDraft(QUESTION, draft)).toEqual({
    columns: [
      { index: 0, field: 'studentNo' },
      { index: 2, field: 'enrollDate' },
    ],
    common: { level: '本科' },
    partialDays: { enrollDate: 'keep' },
    joined: [0, 1],
  });
});
