import { expect, test } from 'vitest';
import type { RowKeys } from '@/lib/core/choose/row-keys';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { StorageFull } from '@/lib/core/roster/roster-store';
import { createRosterStore } from '@/lib/platform/roster/roster-store';
import { databasesOf } from '@/lib/platform/storage/generations';
import { openByHand } from '../session/databases';
import { sessionArea } from './session-area';

function row(rowNumber: number, studentNo: string, name = '某某') {
  return {
    rowNumber,
    values: { studentNo, name, birthDate: '20060318' },
    refused: {},
  };
}

function roster(fileName: string, ...numbers: string[]): Roster {
  return {
    fileName,
    head: DEFAULT_HEAD,
    columns: ['name', 'birthDate', 'studentNo'],
    rows: numbers.map((number, index) => row(index + 2, number)),
    problems: [],
    notices: [],
  };
}

function large(count: number): Roster {
  return roster('大.xlsx', ...Array.from({ length: count }, (_, index) => String(1_000_000 + index)));
}

const NO_KEYS: RowKeys = { studentNo: null, idNumber: null, examineeNo: null, nameBirth: null };
const LATER = { keepUntil: '2026-10-10' };

function places(now = '2026-09-10T02:00:00Z') {
  return {
    name: `roster-${crypto.randomUUID()}`,
    session: sessionArea(),
    now: () => new Date(now),
    begin: async () => undefined,
  };
}

test('a new store keeps nothing and finds nobody', async () => {
  const store = createRosterStore(places());
  expect(await store.kept()).toBeNull();
  expect(await store.candidates({ ...NO_KEYS, studentNo: '1' })).toEqual({
    only: null,
    studentNo: [],
    idNumber: [],
    examineeNo: [],
    nameBirth: [],
  });
});

test('a counselor’s rows are found by their keys, at most five per key', async () => {
  const store = createRosterStore(places());
  await store.keepForCounselor(roster('名单.xlsx', '1', '2', '2', '3', '4', '5', '6'), LATER);
  const found = await store.candidates({ ...NO_KEYS, studentNo: '2', idNumber: '500109200603180029' });
  expect(found.studentNo.map(({ row: { rowNumber } }) => rowNumber)).toEqual([3, 4]);
  expect(found.idNumber).toEqual([]);
  expect(found.only).toBeNull();
});

test('a row can be had by its id, until another roster is loaded', async () => {
  const store = createRosterStore(places());
  await store.keepForCounselor(roster('一.xlsx', '1', '2'), LATER);
  const [first] = (await store.candidates({ ...NO_KEYS, studentNo: '1' })).studentNo;
  expect(await store.row(first?.rowId ?? -1)).toMatchObject({ row: { values: { studentNo: '1' } } });
  await store.keepForCounselor(roster('二.xlsx', '3', '4'), LATER);
  expect(await store.row(first?.rowId ?? -1)).toBeNull();
  expect((await store.candidates({ ...NO_KEYS, studentNo: '1' })).studentNo).toEqual([]);
});

test('what a page that was closed too early left of a former roster goes when the roster is opened', async () => {
  const here = places();
  const store = createRosterStore(here);
  await store.keepForCounselor(roster('一.xlsx', '1'), LATER);
  await store.keepForCounselor(roster('二.xlsx', '3'), LATER);
  const [newest] = await databasesOf(here.name);
  expect(newest).not.toBe(here.name);
  (await openByHand(here.name, 1, (made) => made.createObjectStore('rows'))).close();
  expect(await createRosterStore(here).kept()).toMatchObject({ fileName: '二.xlsx' });
  await expect.poll(() => databasesOf(here.name)).toEqual([newest]);
});

test.each([
  ['for the session', true],
  ['beyond it', false],
])('a student’s one row kept %s is the only one there is', async (_, inSession) => {
  const store = createRosterStore(places());
  const file = roster('名单.xlsx', '1', '2');
  await store.keepForCounselor(file, LATER);
  await store.keepForStudent(file, row(3, '2'), { inSession });
  expect(await store.kept()).toMatchObject({ role: 'student', rowCount: 1, keepUntil: null });
  const found = await store.candidates({ ...NO_KEYS, studentNo: '1' });
  expect(found).toMatchObject({ only: { row: { values: { studentNo: '2' } } }, studentNo: [] });
  expect(await store.row(found.only?.rowId ?? -1)).toEqual(found.only);
});

test('a counselor’s rows can be had in the order of the file, from any row on', async () => {
  const store = createRosterStore(places());
  await store.keepForCounselor(roster('旧.xlsx', '8', '9'), LATER);
  const { loadedAt } = await store.keepForCounselor(large(3000), LATER);
  const numbers = async (from: number, count: number) =>
    (await store.rows(loadedAt, from, count)).map(({ rowNumber }) => rowNumber);
  expect(await numbers(0, 3)).toEqual([2, 3, 4]);
  expect(await numbers(1500, 2)).toEqual([1502, 1503]);
  expect(await numbers(2998, 100)).toEqual([3000, 3001]);
  expect(await numbers(3000, 100)).toEqual([]);
  expect(await numbers(0, 0)).toEqual([]);
});

test('no rows are handed out of another roster than was meant, nor to a student', async () => {
  const store = createRosterStore(places());
  const file = roster('名单.xlsx', '1', '2');
  const { loadedAt } = await store.keepForCounselor(file, LATER);
  expect(await store.rows('2026-01-01T00:00:00.000Z', 0, 10)).toEqual([]);
  expect(await store.rows(loadedAt, 0, 10)).toHaveLength(2);
  const own = await store.keepForStudent(file, row(3, '2'), { inSession: false });
  expect(await store.rows(own.loadedAt, 0, 10)).toEqual([]);
});

test('a counselor’s roster takes the place of a student’s row', async () => {
  const store = createRosterStore(places());
  await store.keepForStudent(roster('我.json', '1'), row(2, '1'), { inSession: true });
  await store.keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  expect(await store.kept()).toMatchObject({ role: 'counselor', rowCount: 2 });
});

test('stopping in the middle of storing leaves the former roster whole', async () => {
  const store = createRosterStore(places());
  await store.keepForCounselor(roster('旧.xlsx', '1', '2'), LATER);
  const stop = new AbortController();
  const storing = store.keepForCounselor(large(3000), {
    ...LATER,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(storing).rejects.toMatchObject({ name: 'AbortError' });
  expect(await store.kept()).toMatchObject({ fileName: '旧.xlsx', rowCount: 2 });
  expect((await store.candidates({ ...NO_KEYS, studentNo: '1' })).studentNo).toHaveLength(1);
});

test('a store that refuses half-way leaves the former roster whole and says that there is no room', async () => {
  const store = createRosterStore(places());
  await store.keepForCounselor(roster('旧.xlsx', '1', '2'), LATER);
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    puts += 1;
    if (puts > 700) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
  const storing = store.keepForCounselor(large(1500), LATER);
  await expect(storing)
    .rejects.toBeInstanceOf(StorageFull)
    .finally(() => {
      IDBObjectStore.prototype.put = put;
    });
  expect(await store.kept()).toMatchObject({ fileName: '旧.xlsx', rowCount: 2 });
  expect((await store.candidates({ ...NO_KEYS, studentNo: '1' })).studentNo).toHaveLength(1);
});

test('a full session storage leaves the former roster whole', async () => {
  const shared = { ...places(), session: sessionArea(100) };
  const store = createRosterStore(shared);
  await store.keepForCounselor(roster('旧.xlsx', '1', '2'), LATER);
  const storing = store.keepForStudent(roster('我.json', '3'), row(2, '3'), { inSession: true });
  await expect(storing).rejects.toBeInstanceOf(StorageFull);
  expect(await store.kept()).toMatchObject({ fileName: '旧.xlsx' });
});

test('two pages that store at once leave one roster, never a mixture', async () => {
  const shared = places();
  const [one, two] = [createRosterStore(shared), createRosterStore(shared)];
  const other = { ...roster('二.xlsx', ...Array.from({ length: 900 }, (_, index) => `b${index}`)) };
  await Promise.all([one.keepForCounselor(large(1200), LATER), two.keepForCounselor(other, LATER)]);
  expect(await one.kept()).toMatchObject({ fileName: '二.xlsx', rowCount: 900 });
  expect((await one.candidates({ ...NO_KEYS, studentNo: '1000000' })).studentNo).toEqual([]);
  expect((await one.candidates({ ...NO_KEYS, studentNo: 'b899' })).studentNo).toHaveLength(1);
});

test('a roster past its day is not kept any more', async () => {
  const shared = places();
  await createRosterStore(shared).keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  const later = createRosterStore({ ...shared, now: () => new Date('2026-10-12T02:00:00Z') });
  expect(await later.kept()).toBeNull();
  expect((await later.candidates({ ...NO_KEYS, studentNo: '1' })).studentNo).toEqual([]);
});

test.each([
  ['stays before its day has passed', '2026-10-10T02:00:00Z', 2],
  ['is deleted when it has', '2026-10-12T02:00:00Z', undefined],
])('a roster that is kept until a day %s', async (_, now, rows) => {
  const shared = places();
  await createRosterStore(shared).keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  await createRosterStore({ ...shared, now: () => new Date(now) }).deleteExpired();
  expect((await createRosterStore(shared).kept())?.rowCount).toBe(rows);
  expect(await databasesOf(shared.name)).toHaveLength(rows === undefined ? 0 : 1);
});

test('a session that begins empties before anything is answered, whoever asks first and however many ask', async () => {
  const shared = places();
  await createRosterStore(shared).keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  const store = createRosterStore({ ...shared, begin: (empty) => empty() });
  const [kept, found, row] = await Promise.all([
    store.kept(),
    store.candidates({ ...NO_KEYS, studentNo: '1' }),
    store.row(1),
  ]);
  expect([kept, found.studentNo, row]).toEqual([null, [], null]);
  expect(await databasesOf(shared.name)).toEqual([]);
});

test('deleting leaves nothing in either place', async () => {
  const shared = places();
  const store = createRosterStore(shared);
  await store.keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  await store.deleteAll();
  expect(await store.kept()).toBeNull();
  expect(await shared.session.get('studentRow')).toEqual({ studentRow: undefined });
});

test('every change is told to whoever listens, until they stop', async () => {
  const shared = places();
  let changes = 0;
  const stop = createRosterStore(shared).onChanged(() => {
    changes += 1;
  });
  const other = createRosterStore(shared);
  await other.keepForCounselor(roster('名单.xlsx', '1', '2'), LATER);
  await other.deleteAll();
  stop();
  await other.deleteAll();
  expect(changes).toBe(2);
});

test('storing 20,000 rows tells its progress in steps, each of which lets the page go on', async () => {
  const store = createRosterStore(places());
  const told: number[] = [];
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  });
  await store.keepForCounselor(large(20_000), { ...LATER, onProgress: (percent) => told.push(percent) });
  clearInterval(clock);
  expect(told.at(-1)).toBe(100);
  expect(told.length).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(20);
}, 60_000);

const REPORT = {
  report: { role: 'counselor', rowCount: 2, goodRows: 1, reservation: null, notices: [], blanks: [] },
  problems: [{ kind: 'bad-id', rowNumber: 2, column: '身份证号', who: { name: '某某', numberEnd: '1' } }],
  problemCount: 1,
} as const;

test('the report is kept with its roster, found by other pages, and goes with it', async () => {
  const shared = places();
  const store = createRosterStore(shared);
  const kept = await store.keepForCounselor({ ...roster('名单.xlsx', '1', '2'), report: REPORT }, LATER);
  expect(await createRosterStore(shared).report(kept.loadedAt)).toEqual(REPORT);
  expect(await store.report('2000-01-01T00:00:00.000Z')).toBeNull();
  await store.keepForCounselor(roster('无.xlsx', '3', '4'), LATER);
  expect(await store.report((await store.kept())?.loadedAt ?? '')).toBeNull();
  await store.keepForCounselor({ ...roster('名单.xlsx', '1', '2'), report: REPORT }, LATER);
  await store.deleteAll();
  expect(await store.report(kept.loadedAt)).toBeNull();
});

test.each([true, false])(
  'a student’s own report is kept with their row (in the session: %s)',
  async (inSession) => {
    const shared = places();
    const file = { ...roster('我.json', '1'), report: REPORT };
    const kept = await createRosterStore(shared).keepForStudent(file, row(2, '1'), { inSession });
    expect(kept.owner).toEqual({ name: '某某', numberEnd: '1' });
    const again = createRosterStore(shared);
    expect(await again.report(kept.loadedAt)).toEqual(REPORT);
    expect((await again.kept())?.inSession).toBe(inSession ? true : undefined);
  },
);

test('a report that the disk gives back damaged is none, and the roster goes on', async () => {
  const shared = places();
  const damaged = { ...REPORT, problems: [{ kind: 'no-such-kind' }] } as never;
  const kept = await createRosterStore(shared).keepForCounselor(
    { ...roster('名单.xlsx', '1', '2'), report: damaged },
    LATER,
  );
  const again = createRosterStore(shared);
  expect(await again.report(kept.loadedAt)).toBeNull();
  expect(await again.kept()).toEqual(kept);
});
