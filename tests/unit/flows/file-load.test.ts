import { beforeEach, describe, expect, test } from 'vitest';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster, RosterResult } from '@/lib/core/roster/model/roster';
import type { RosterLoader, RosterLoaderParts } from '@/lib/flows/roster-loader';
import type { RosterReadingOptions } from '@/lib/platform/roster/roster-in-worker';
import { CLASS, FORMER, fakeStore, file, loaderWith, ok, roster } from '@/tests/support/roster-loading';

const OWN: Roster = {
  ...roster('名单.xlsx', '1'),
  head: { ...DEFAULT_HEAD, classId: 'c1', classFingerprint: 'f1', sessionCode: 'K7Q2MX' },
};
const QUESTION: ColumnQuestion = {
  source: '名单.xlsx',
  rowCount: 3,
  headerKey: 'k',
  columns: [{ index: 0, title: '编号', samples: [] }],
  guesses: [{ field: 'studentNo', title: '编号', index: 0, reason: 'values' }],
  partialDates: [],
  hiddenRows: 0,
  joins: [],
};
const ANSWER: ColumnAnswer = {
  columns: [{ index: 0, field: 'studentNo' }],
  common: {},
  partialDays: {},
  joined: [],
};

type Stage =
  | 'reading'
  | 'who answers'
  | 'columns'
  | 'who loads'
  | 'student number'
  | 'own file'
  | 'storing'
  | 'deleting';
const STAGES: readonly [Stage][] = [
  ['reading'],
  ['who answers'],
  ['columns'],
  ['who loads'],
  ['student number'],
  ['own file'],
  ['storing'],
  ['deleting'],
];

/** Something that comes when the test says so. */
function later() {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { coming, come };
}

function settled(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Brings a load to this stage; `answer` lets come what is awaited there. */
async function reach(stage: Stage, parts: Partial<RosterLoaderParts> = {}) {
  const { coming, come } = later();
  const { store, calls } = fakeStore(FORMER);
  const readFiles = async (_: readonly File[], { ask }: RosterReadingOptions): Promise<RosterResult> => {
    if (stage === 'reading') await coming;
    if (stage === 'who answers' || stage === 'columns') await ask(QUESTION);
    return ok(stage === 'own file' ? OWN : CLASS);
  };
  const held: typeof store = {
    ...store,
    keepForCounselor: async (given, options) => {
      if (stage === 'storing') await coming;
      options.signal?.throwIfAborted();
      return store.keepForCounselor(given, options);
    },
    deleteAll: async () => {
      if (stage === 'deleting') await coming;
      await store.deleteAll();
    },
  };
  const { loader, states, loads } = loaderWith(ok(CLASS), FORMER, { readFiles, store: held, ...parts });
  void loader.load([file('名单.xlsx')]);
  await settled();
  if (stage === 'columns' || stage === 'storing') void loader.chooseRole('counselor');
  if (stage === 'student number') void loader.chooseRole('student');
  if (stage === 'deleting') void loader.deleteAll();
  await settled();
  return { loader, store, calls, states, loads, answer: come };
}

type Answer = Extract<keyof RosterLoader, 'chooseRole' | 'answerColumns' | 'giveStudentNo' | 'answerOwnFile'>;
const ANSWERS: Readonly<Record<Answer, (loader: RosterLoader) => Promise<void>>> = {
  chooseRole: (loader) => loader.chooseRole('counselor'),
  answerColumns: (loader) => loader.answerColumns(ANSWER),
  giveStudentNo: (loader) => loader.giveStudentNo('2'),
  answerOwnFile: (loader) => loader.answerOwnFile(true),
};

describe('an answer', () => {
  test.each<[Stage, readonly Answer[]]>([
    ['reading', ['chooseRole', 'answerColumns', 'giveStudentNo', 'answerOwnFile']],
    ['who answers', ['answerColumns', 'giveStudentNo', 'answerOwnFile']],
    ['columns', ['chooseRole', 'giveStudentNo', 'answerOwnFile']],
    ['who loads', ['answerColumns', 'answerOwnFile']],
    ['student number', ['chooseRole', 'answerColumns', 'answerOwnFile']],
    ['own file', ['chooseRole', 'answerColumns', 'giveStudentNo']],
    ['storing', ['chooseRole', 'answerColumns', 'giveStudentNo', 'answerOwnFile']],
    ['deleting', ['chooseRole', 'answerColumns', 'giveStudentNo', 'answerOwnFile']],
  ])('that is not asked for (%s) is not heard', async (stage, answers) => {
    const { loader, calls, states } = await reach(stage);
    const { length } = states;
    for (const answer of answers) await ANSWERS[answer](loader);
    await settled();
    expect(calls).toEqual([]);
    expect(states.slice(length)).toEqual([]);
  });

  test.each<[Stage, Answer, unknown]>([
    ['who loads', 'chooseRole', ['counselor', '2026-10-10', 3]],
    ['who loads', 'giveStudentNo', ['student', '2', true, 1]],
    ['student number', 'giveStudentNo', ['student', '2', true, 1]],
    ['own file', 'answerOwnFile', ['student', '1', true, 1]],
    ['columns', 'answerColumns', ['counselor', '2026-10-10', 3]],
  ])('given twice (%s, %s) is heard once', async (stage, answer, kept) => {
    const { loader, calls, loads } = await reach(stage);
    await Promise.all([ANSWERS[answer](loader), ANSWERS[answer](loader)]);
    await settled();
    expect(calls).toEqual([kept]);
    expect(loads.at(-1)).toBe(1);
  });

  test('about columns that cannot be remembered is an answer all the same', async () => {
    const remember = () => Promise.reject(new Error('no room'));
    const { loader, calls } = await reach('columns', { answers: { read: async () => ({}), remember } });
    await expect(loader.answerColumns(ANSWER)).rejects.toThrow('no room');
    await settled();
    expect(calls).toEqual([['counselor', '2026-10-10', 3]]);
  });
});

describe('what comes late', () => {
  test.each(STAGES)('after giving up (%s) changes nothing', async (stage) => {
    const { loader, calls, states, loads, answer } = await reach(stage);
    await loader.cancel();
    const { length } = states;
    answer();
    for (const late of Object.values(ANSWERS)) await late(loader);
    await settled();
    expect(calls).toEqual([]);
    expect(states.slice(length - 1)).toEqual([{ state: 'ready', kept: FORMER, problems: [] }]);
    expect(loads.at(-1)).toBe(0);
  });

  test.each(STAGES)('after deleting everything (%s) brings nothing back', async (stage) => {
    const { loader, store, calls, states, answer } = await reach(stage);
    const deleted = loader.deleteAll();
    answer();
    await deleted;
    for (const late of Object.values(ANSWERS)) await late(loader);
    await loader.reviewColumns();
    await settled();
    expect(calls).toEqual([]);
    expect(states.at(-1)).toEqual({ state: 'none' });
    expect(await store.kept()).toBeNull();
  });

  test.each(STAGES)('when another file was chosen (%s) is not kept', async (stage) => {
    const { loader, calls, states, loads, answer } = await reach(stage);
    void loader.load([file('另一份.xlsx')]);
    answer();
    await settled();
    expect(calls).toEqual([]);
    expect(states.at(-1)).toMatchObject({ state: 'asking', fileName: '另一份.xlsx' });
    expect(loads.at(-1)).toBe(0);
  });

  let progress: (percent: number | null, rows: number) => void;
  beforeEach(() => {
    progress = () => undefined;
  });

  test('of a file that is kept already is no progress', async () => {
    const readFiles: RosterLoaderParts['readFiles'] = async (_, { onProgress }) => {
      progress = onProgress;
      return ok(roster('我.json', '1'));
    };
    const { loader, states } = loaderWith(ok(CLASS), null, { readFiles });
    await loader.load([file('我.json')]);
    progress(50, 10);
    expect(states.at(-1)).toMatchObject({ state: 'ready' });
  });

  test('of what was kept, when a file has been refused meanwhile, is not shown over it', async () => {
    const { coming, come } = later();
    const { store } = fakeStore(FORMER);
    let first = true;
    const slow: typeof store = {
      ...store,
      kept: async () => {
        if (!first) return store.kept();
        first = false;
        await coming;
        return FORMER;
      },
    };
    const { loader, states } = loaderWith({ ok: false, refusal: 'no-rows', detail: '' }, FORMER, {
      store: slow,
    });
    void loader.start();
    await loader.load([file('空.xlsx')]);
    come();
    await settled();
    expect(states.at(-1)).toMatchObject({ state: 'refused', refusal: 'no-rows' });
  });
});
