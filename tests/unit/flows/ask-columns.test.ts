import { expect, test } from 'vitest';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { GuessReason } from '@/lib/core/roster/columns/match-columns';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { createRosterLoader } from '@/lib/flows/load-roster';
import type { RosterReadingOptions } from '@/lib/platform/roster/roster-in-worker';
import { noSurprise } from '@/tests/support/no-surprise';

function question(reason: GuessReason, rowCount: number): ColumnQuestion {
  return {
    source: '名单.xlsx',
    rowCount,
    headerKey: 'k',
    columns: [{ index: 0, title: '编号', samples: ['222026321062001'] }],
    guesses: [{ field: 'studentNo', title: '编号', index: 0, reason }],
    partialDates: [],
    hiddenRows: 0,
    joins: [],
  };
}
const ANSWER: ColumnAnswer = {
  columns: [{ index: 0, field: 'studentNo' }],
  common: { level: '本科' },
  partialDays: {},
  joined: [0],
};
function rosterOf(rowCount: number): Roster {
  return {
    fileName: '名单.xlsx',
    head: DEFAULT_HEAD,
    columns: ['studentNo'],
    rows: Array.from({ length: rowCount }, (_, index) => ({
      rowNumber: index + 2,
      values: { studentNo: String(index) },
      refused: {},
    })),
    problems: [],
    notices: [],
  };
}

/** A loader whose reading asks one question and then hands out a roster. */
function loading(asked: ColumnQuestion) {
  const states: LoadState[] = [];
  const answers: ColumnAnswer[] = [];
  const remembered: unknown[] = [];
  const reviews: boolean[] = [];
  const readFiles = async (_: readonly File[], { ask, review }: RosterReadingOptions) => {
    reviews.push(review);
    answers.push(await ask(asked));
    return { ok: true as const, roster: rosterOf(asked.rowCount) };
  };
  const loader = createRosterLoader({
    readFiles,
    answers: { read: async () => ({}), remember: async (...answer) => void remembered.push(answer) },
    settings: async () => DEFAULT_SETTINGS,
    identify: async ({ head }) => head,
    newSessionCode: () => 'K7Q2MX',
    now: () => new Date(2026, 8, 10, 12),
    onState: (state) => void states.push(state),
    onSurprise: noSurprise,
    store: {
      kept: async () => null,
      report: async () => null,
      keepForCounselor: async (roster, { keepUntil }) => keptForCounselor(roster, keepUntil, 'now'),
      keepForStudent: async (roster, row) => keptForStudent(roster, row, 'now'),
      deleteAll: async () => undefined,
      onChanged: () => () => undefined,
    },
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { loader, states, answers, remembered, reviews, settled };
}
const FILES = [new File([], '名单.xlsx')];

test('for a class it is asked first who it is, and only a counselor is shown values', async () => {
  const { loader, states, settled } = loading(question('values', 36));
  const done = loader.load(FILES);
  await settled();
  expect(states.at(-1)).toMatchObject({ state: 'asking', step: 'role', rowCount: 36 });
  await loader.chooseRole('counselor');
  expect(states.at(-1)).toMatchObject({
    step: 'columns',
    question: { columns: [{ samples: ['222026321062001'] }] },
  });
  await loader.cancel();
  await Promise.race([done, settled()]);
  expect(states.at(-1)).toEqual({ state: 'none' });
});

test('a student is asked without a value of anybody, answers, and gives the 学号', async () => {
  const { loader, states, answers, remembered } = loading(question('values', 36));
  const done = loader.load(FILES);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await loader.chooseRole('student');
  expect(states.at(-1)).toMatchObject({ step: 'columns', question: { columns: [{ samples: [] }] } });
  await loader.answerColumns(ANSWER);
  await done;
  expect(answers).toEqual([ANSWER]);
  expect(remembered).toEqual([['k', { ...ANSWER, joined: [] }]]);
  expect(states.at(-1)).toMatchObject({ step: 'student-no' });
});

test('a student is not asked what only settles the rest of the file', async () => {
  const { loader, states, answers, settled } = loading(question('name', 36));
  const done = loader.load(FILES);
  await settled();
  await loader.chooseRole('student');
  await done;
  expect(answers).toEqual([{ columns: ANSWER.columns, common: {}, partialDays: {}, joined: [] }]);
  expect(states.at(-1)).toMatchObject({ step: 'student-no' });
});

test('a counselor’s answer is stored with a report, and can be reviewed', async () => {
  const { loader, states, reviews, settled } = loading(question('values', 36));
  const done = loader.load(FILES);
  await settled();
  await loader.chooseRole('counselor');
  await loader.answerColumns(ANSWER);
  await done;
  expect(states.at(-1)).toMatchObject({
    state: 'ready',
    report: { role: 'counselor', rowCount: 36, goodRows: 36, reservation: null, notices: [] },
  });
  void loader.reviewColumns();
  await settled();
  expect(states.at(-1)).toMatchObject({ step: 'columns' });
  expect(reviews).toEqual([false, true]);
});

test('the file of a student is not read again', async () => {
  const { loader, states, reviews, settled } = loading(question('name', 1));
  await loader.load(FILES);
  expect(states.at(-1)).toMatchObject({ state: 'ready', kept: { role: 'student' } });
  await loader.reviewColumns();
  await settled();
  expect(reviews).toEqual([false]);
});
