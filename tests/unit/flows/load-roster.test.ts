import { expect, test, vi } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { LoadState } from '@/lib/core/roster/load-state';
import { type KeptRoster, REFUSALS, type Roster, type RosterResult } from '@/lib/core/roster/roster';
import { type RosterStore, StorageFull } from '@/lib/core/roster/roster-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { createRosterLoader } from '@/lib/flows/load-roster';
import type { RosterLoaderParts } from '@/lib/flows/roster-loader';

const NOW = new Date(2026, 8, 10, 12);
const LOADED = NOW.toISOString();

const row = (rowNumber: number, studentNo: string) => ({ rowNumber, values: { studentNo }, refused: {} });
const roster = (fileName: string, ...numbers: string[]): Roster => ({
  fileName,
  head: DEFAULT_HEAD,
  columns: ['studentNo'],
  rows: numbers.map((number, index) => row(index + 2, number)),
  problems: [{ kind: 'bad-id', rowNumber: 2, column: '身份证号' }],
  notices: [],
});
const CLASS = roster('名单.xlsx', '1', '2', '3');
const FORMER: KeptRoster = {
  ...keptForCounselor(CLASS, '2026-10-10', '2026-09-01T00:00:00.000Z'),
  fileName: '旧.xlsx',
};

const file = (name: string): File => new File([], name);

/** A store in memory; what it was asked to keep is in `calls`. */
const fakeStore = (former: KeptRoster | null) => {
  let kept = former;
  const calls: unknown[] = [];
  const keep = (next: KeptRoster, ...call: unknown[]): KeptRoster => {
    calls.push(call);
    kept = next;
    return next;
  };
  const store: RosterStore = {
    kept: async () => kept,
    keepForCounselor: async (given, { keepUntil }) =>
      keep(keptForCounselor(given, keepUntil, LOADED), 'counselor', keepUntil, given.rows.length),
    keepForStudent: async (given, own, { inSession }) =>
      keep(keptForStudent(given, own, LOADED), 'student', own.values.studentNo, inSession, given.rows.length),
    candidates: async () => ({ only: null, studentNo: [], idNumber: [], examineeNo: [], nameBirth: [] }),
    row: async () => null,
    deleteAll: async () => {
      kept = null;
    },
    emptyAtStart: async () => undefined,
    onChanged: () => () => undefined,
  };
  return { store, calls };
};

const loaderWith = (
  result: RosterResult,
  former: KeptRoster | null = null,
  parts: Partial<RosterLoaderParts> = {},
) => {
  const { store, calls } = fakeStore(former);
  const states: LoadState[] = [];
  const loads: number[] = [];
  const loader = createRosterLoader({
    readFiles: async () => result,
    answers: { read: async () => ({}), remember: async () => undefined },
    store,
    settings: async () => DEFAULT_SETTINGS,
    now: () => NOW,
    onState: (state, count) => {
      states.push(state);
      loads.push(count);
    },
    ...parts,
  });
  return { loader, store, calls, states, loads };
};

const ok = (value: Roster): RosterResult => ({ ok: true, roster: value });

test('reading is told before load() gives control back', () => {
  const { loader, states } = loaderWith(ok(CLASS));
  void loader.load([file('名单.xlsx')]);
  expect(states).toEqual([{ state: 'reading', fileName: '名单.xlsx', percent: null }]);
});

test('a file with one row asks nothing and is kept as the student’s own', async () => {
  const { loader, calls, states, loads } = loaderWith(ok(roster('我.json', '1')));
  await loader.load([file('我.json')]);
  expect(calls).toEqual([['student', '1', true, 1]]);
  expect(states.at(-1)).toMatchObject({ state: 'ready', kept: { role: 'student', rowCount: 1 } });
  expect(loads.at(-1)).toBe(1);
});

test('a file with several rows asks who loads it, and keeps nothing yet', async () => {
  const { loader, calls, states, loads } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({
    state: 'asking',
    step: 'role',
    fileName: '名单.xlsx',
    rowCount: 3,
    head: DEFAULT_HEAD,
  });
  expect(loads.at(-1)).toBe(0);
});

test('a counselor’s roster is kept with all rows until thirty days from now', async () => {
  const { loader, calls, states, loads } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(calls).toEqual([['counselor', '2026-10-10', 3]]);
  expect(states.at(-1)).toMatchObject({
    state: 'ready',
    kept: { role: 'counselor' },
    problems: CLASS.problems,
  });
  expect(loads.at(-1)).toBe(1);
});

test('a student’s row is found by the number typed, and only it reaches the store', async () => {
  const { loader, calls, states } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  await loader.giveStudentNo(' ２ ');
  expect(calls).toEqual([['student', '2', true, 1]]);
  expect(states.at(-1)).toMatchObject({ state: 'ready', problems: [] });
});

test('a number that is not in the file is asked for again, without a word about who is in it', async () => {
  const { loader, calls, states } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  await loader.giveStudentNo('9');
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({
    state: 'asking',
    step: 'student-no',
    fileName: '名单.xlsx',
    notFound: true,
  });
});

test('the other rows are forgotten once a student has chosen', async () => {
  const { loader, calls } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.giveStudentNo('2');
  await loader.giveStudentNo('3');
  await loader.chooseRole('counselor');
  expect(calls).toEqual([['student', '2', true, 1]]);
});

test('a student who keeps the file finds it again after the browser was closed', async () => {
  const settings = async () => ({ ...DEFAULT_SETTINGS, keepRoster: true });
  const { loader, calls } = loaderWith(ok(roster('我.json', '1')), null, { settings });
  await loader.load([file('我.json')]);
  expect(calls).toEqual([['student', '1', false, 1]]);
});

test.each(REFUSALS)('a file refused as %s leaves the former roster in place', async (refusal) => {
  const { loader, store, states, loads } = loaderWith({ ok: false, refusal, detail: '姓名' }, FORMER);
  await loader.load([file('坏.xlsx')]);
  expect(states.at(-1)).toEqual({
    state: 'refused',
    refusal,
    detail: '姓名',
    fileName: '坏.xlsx',
    kept: FORMER,
  });
  expect(await store.kept()).toEqual(FORMER);
  expect(loads.at(-1)).toBe(1);
});

test('a full storage refuses the file and leaves the former roster in place', async () => {
  const { store } = fakeStore(FORMER);
  const full = { ...store, keepForCounselor: () => Promise.reject(new StorageFull()) };
  const { loader, states } = loaderWith(ok(CLASS), FORMER, { store: full });
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(states.at(-1)).toMatchObject({ state: 'refused', refusal: 'storage-full', kept: FORMER });
});

test('a second file drops the first one, which is never heard of again', async () => {
  const answers: ((result: RosterResult) => void)[] = [];
  const signals: AbortSignal[] = [];
  const readFiles: RosterLoaderParts['readFiles'] = (_, { signal }) => {
    signals.push(signal);
    return new Promise((resolve) => answers.push(resolve));
  };
  const { loader, calls, states } = loaderWith(ok(CLASS), null, { readFiles });
  const first = loader.load([file('一.json')]);
  const second = loader.load([file('二.json')]);
  answers[1]?.(ok(roster('二.json', '2')));
  answers[0]?.(ok(roster('一.json', '1')));
  await Promise.all([first, second]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(calls).toEqual([['student', '2', true, 1]]);
  expect(states.at(-1)).toMatchObject({ state: 'ready', kept: { fileName: '二.json' } });
});

test('giving up a file shows again what was kept', async () => {
  const { loader, states, loads } = loaderWith(ok(CLASS), FORMER);
  await loader.load([file('名单.xlsx')]);
  await loader.cancel();
  await loader.chooseRole('counselor');
  expect(states.at(-1)).toEqual({ state: 'ready', kept: FORMER, problems: [] });
  expect(loads.at(-1)).toBe(0);
});

test('after deleting nothing is kept', async () => {
  const { loader, store, states } = loaderWith(ok(CLASS), FORMER);
  await loader.deleteAll();
  expect(states.at(-1)).toEqual({ state: 'none' });
  expect(await store.kept()).toBeNull();
});

test('the start shows what is kept, and later what other pages change', async () => {
  const { store } = fakeStore(null);
  const listeners: (() => void)[] = [];
  const shared: RosterStore = {
    ...store,
    onChanged: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const { loader, states } = loaderWith(ok(CLASS), null, { store: shared });
  await loader.start();
  expect(states).toEqual([{ state: 'none' }]);
  await shared.keepForCounselor(CLASS, { keepUntil: '2026-10-10' });
  listeners[0]?.();
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ state: 'ready' }));
});

test('hearing of one’s own change does not hide the problems just told', async () => {
  const { store } = fakeStore(null);
  const listeners: (() => void)[] = [];
  const shared = {
    ...store,
    onChanged: (listener: () => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const { loader, states } = loaderWith(ok(CLASS), null, { store: shared });
  await loader.start();
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  listeners[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(states.at(-1)).toMatchObject({ state: 'ready', problems: [{ kind: 'bad-id' }] });
});
