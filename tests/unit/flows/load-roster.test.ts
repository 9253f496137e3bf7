import { expect, test, vi } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { REFUSALS, type Roster, type RosterResult } from '@/lib/core/roster/model/roster';
import { type RosterStore, StorageFull } from '@/lib/core/roster/roster-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import type { RosterLoaderParts } from '@/lib/flows/roster-loader';
import { CLASS, FORMER, fakeStore, file, loaderWith, ok, roster } from '@/tests/support/roster-loading';

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

const CLASS_HEAD = { ...DEFAULT_HEAD, classId: 'c1', classFingerprint: 'f1' };
function keptHead(states: readonly LoadState[]) {
  const state = states.at(-1);
  return state?.state === 'ready' ? state.kept.head : null;
}

test('a counselor’s roster is kept with its class and a new session', async () => {
  const { loader, states } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(keptHead(states)).toEqual({ ...CLASS_HEAD, sessionCode: 'K7Q2MX' });
});

test('a corrected roster of the class that was kept goes on with its session', async () => {
  const former = { ...FORMER, head: { ...CLASS_HEAD, sessionCode: 'FORMER' } };
  const { loader, states } = loaderWith(ok(CLASS), former);
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(keptHead(states)?.sessionCode).toBe('FORMER');
});

test('a student’s row of a class file belongs to its class, and to no session', async () => {
  const { loader, states } = loaderWith(ok(CLASS));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  await loader.giveStudentNo('2');
  expect(keptHead(states)).toEqual(CLASS_HEAD);
});

function handedOut(values: ExpectedRecord['values'], className = '计科1班'): Roster {
  return {
    ...roster('本人.json'),
    head: { ...CLASS_HEAD, sessionCode: 'K7Q2MX', className },
    rows: [{ rowNumber: 1, values, refused: {} }],
  };
}

test.each<[string, Roster, string, string]>([
  ['name and class', handedOut({ name: '林知夏', studentNo: '1' }), '林知夏', '计科1班'],
  ['the class of the row', handedOut({ name: '林知夏', className: '2班' }, ''), '林知夏', '2班'],
  ['学号 when there is no name', handedOut({ studentNo: '1' }, ''), '1', ''],
  ['nothing it does not say', handedOut({ idNumber: '500109200603180029' }, ''), '', ''],
])('a handed-out file asks whose it is by %s, and keeps nothing yet', async (_, given, name, className) => {
  const { loader, calls, states, loads } = loaderWith(ok(given));
  await loader.load([file('本人.json')]);
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({
    state: 'asking',
    step: 'own-file',
    fileName: '本人.json',
    name,
    className,
  });
  expect(loads.at(-1)).toBe(0);
});

test('a handed-out file that is the student’s own is kept as it says', async () => {
  const own = handedOut({ name: '林知夏', studentNo: '1' });
  const { loader, calls, states } = loaderWith(ok(own));
  await loader.load([file('本人.json')]);
  await loader.answerOwnFile(true);
  expect(calls).toEqual([['student', '1', true, 1]]);
  expect(keptHead(states)).toEqual(own.head);
});

test('a handed-out file of somebody else is refused, and what was kept before still is', async () => {
  const { loader, store, calls, states, loads } = loaderWith(ok(handedOut({ name: '林知夏' })), FORMER);
  await loader.load([file('本人.json')]);
  await loader.answerOwnFile(false);
  await loader.answerOwnFile(true);
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({
    state: 'refused',
    refusal: 'not-yours',
    detail: '',
    fileName: '本人.json',
    kept: FORMER,
  });
  expect(await store.kept()).toEqual(FORMER);
  expect(loads.at(-1)).toBe(1);
});

test('nobody answers for several students at once', async () => {
  const several = { ...CLASS, head: { ...CLASS_HEAD, sessionCode: 'K7Q2MX' } };
  const { loader, calls, states } = loaderWith(ok(several));
  await loader.load([file('1.json'), file('2.json')]);
  await loader.answerOwnFile(true);
  expect(calls).toEqual([]);
  expect(states.at(-1)).toMatchObject({ state: 'asking', step: 'role', rowCount: 3 });
});

test('a file that was not theirs cannot be read once more', async () => {
  const { loader, states } = loaderWith(ok(handedOut({ name: '林知夏' })));
  await loader.load([file('本人.json')]);
  await loader.answerOwnFile(false);
  await loader.reviewColumns();
  expect(states.at(-1)).toMatchObject({ state: 'refused', refusal: 'not-yours' });
});

test('giving up the question keeps nothing and counts no file', async () => {
  const { loader, calls, states, loads } = loaderWith(ok(handedOut({ name: '林知夏' })));
  await loader.load([file('本人.json')]);
  await loader.cancel();
  await loader.answerOwnFile(true);
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({ state: 'none' });
  expect(loads.at(-1)).toBe(0);
});

test('a row that is dropped while its class is looked at is not kept', async () => {
  let answer: (head: RosterAbout) => void = () => undefined;
  const identify = (): Promise<RosterAbout> =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const { loader, calls, states } = loaderWith(ok(CLASS), null, { identify });
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  const keeping = loader.giveStudentNo('2');
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ state: 'reading' }));
  await loader.cancel();
  answer(CLASS_HEAD);
  await keeping;
  expect(calls).toEqual([]);
  expect(states.at(-1)).toEqual({ state: 'none' });
});

const MISTAKE = new TypeError('x is undefined');
test.each<[string, Partial<RosterLoaderParts>, object]>([
  ['reading', { readFiles: () => Promise.reject(MISTAKE) }, {}],
  [
    'asking for former answers',
    { answers: { read: () => Promise.reject(MISTAKE), remember: async () => undefined } },
    {},
  ],
  ['giving the class its mark', { identify: () => Promise.reject(MISTAKE) }, {}],
  ['storing', {}, { keepForCounselor: () => Promise.reject(MISTAKE) }],
])('a mistake of ours while %s refuses the file, and is seen', async (_, parts, storing) => {
  const { store } = fakeStore(null);
  const { loader, states, surprises } = loaderWith(ok(CLASS), null, {
    readFiles: async (_files, { remembered }) => {
      await remembered;
      return ok(CLASS);
    },
    store: { ...store, ...storing },
    ...parts,
  });
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(states.at(-1)).toMatchObject({ state: 'refused', refusal: 'reader-failed' });
  expect(surprises).toEqual([{ stage: 'load-roster', errorClass: 'TypeError' }]);
});

test('no room, and a reading that was stopped, are nothing to be seen', async () => {
  const { store } = fakeStore(null);
  const full = { ...store, keepForCounselor: () => Promise.reject(new StorageFull()) };
  const one = loaderWith(ok(CLASS), null, { store: full });
  await one.loader.load([file('名单.xlsx')]);
  await one.loader.chooseRole('counselor');
  const two = loaderWith(ok(CLASS), null, {
    readFiles: (_files, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  const loading = two.loader.load([file('名单.xlsx')]);
  await two.loader.cancel();
  await loading;
  expect([one.surprises, two.surprises]).toEqual([[], []]);
});

test('a student is told what holds for the file, and nothing that stands in rows of others', async () => {
  const whole = { kind: 'empty-columns', fileName: '名单.xlsx', detail: '民族' } as const;
  const ofOthers = { kind: 'other-rows', fileName: '名单.xlsx', detail: '软工1班 某某', rows: '7' } as const;
  const { loader, states } = loaderWith(ok({ ...CLASS, notices: [whole, ofOthers] }));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  await loader.giveStudentNo('2');
  expect(states.at(-1)).toMatchObject({ state: 'ready', report: { notices: [whole] } });
});

const OTHER_SCHOOL: Roster = {
  ...CLASS,
  columns: ['school', 'studentNo'],
  rows: CLASS.rows.map((row) => ({ ...row, values: { ...row.values, school: '重庆大学' } })),
  problems: CLASS.rows.map(({ rowNumber }) => ({
    kind: 'other-school',
    rowNumber,
    column: '学校名称',
    seen: '重庆大学',
  })),
};

test('a roster of another school is kept by nobody before somebody says which school holds', async () => {
  const { loader, calls, states, loads } = loaderWith(ok(OTHER_SCHOOL));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(calls).toEqual([]);
  expect(loads.at(-1)).toBe(0);
  expect(states.at(-1)).toEqual({
    state: 'asking',
    step: 'school',
    fileName: '名单.xlsx',
    question: { named: '重庆大学', set: '西南大学', rowCount: 3 },
  });
});

test.each([
  ['roster', '重庆大学', 0, 3],
  ['set', '西南大学', 3, 0],
] as const)('the answer %s: the roster is checked against %s', async (answer, school, problems, good) => {
  const { loader, states, store } = loaderWith(ok(OTHER_SCHOOL));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  await loader.answerSchool(answer);
  await loader.answerSchool('set');
  expect(states.at(-1)).toMatchObject({ state: 'ready', report: { goodRows: good } });
  const kept = await store.kept();
  expect([kept?.head.school, kept?.problemCount]).toEqual([school, problems]);
});

test('a student whose row names another school is asked too, about their own row alone', async () => {
  const { loader, calls, states } = loaderWith(ok(OTHER_SCHOOL));
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('student');
  await loader.giveStudentNo('2');
  expect(calls).toEqual([]);
  expect(states.at(-1)).toMatchObject({
    step: 'school',
    question: { named: '重庆大学', set: '西南大学', rowCount: 1 },
  });
  await loader.answerSchool('roster');
  expect(calls).toEqual([['student', '2', true, 1]]);
  expect(states.at(-1)).toMatchObject({
    state: 'ready',
    kept: { head: { school: '重庆大学' } },
    problems: [],
  });
});

test('nobody is asked where the person has set the school that the rows name', async () => {
  const settings = async () => ({ ...DEFAULT_SETTINGS, school: '重庆大学' });
  const { loader, states } = loaderWith(ok(OTHER_SCHOOL), null, { settings });
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  expect(states.at(-1)).toMatchObject({
    state: 'ready',
    kept: { head: { school: '重庆大学' } },
    report: { goodRows: 3 },
  });
});

test('leaving the question keeps what was there', async () => {
  const { loader, calls, states } = loaderWith(ok(OTHER_SCHOOL), FORMER);
  await loader.load([file('名单.xlsx')]);
  await loader.chooseRole('counselor');
  await loader.cancel();
  expect(calls).toEqual([]);
  expect(states.at(-1)).toMatchObject({ state: 'ready', kept: FORMER });
});

test('what was found when a roster was loaded is shown again by a page that opens later', async () => {
  const first = loaderWith(ok(CLASS));
  await first.loader.load([file('名单.xlsx')]);
  await first.loader.chooseRole('counselor');
  const again = loaderWith(ok(CLASS), null, { store: first.store });
  await again.loader.start();
  const { isEarlier, ...shown } = again.states.at(-1) as Extract<LoadState, { state: 'ready' }>;
  expect(isEarlier).toBe(true);
  expect(shown).toEqual(first.states.at(-1));
});
