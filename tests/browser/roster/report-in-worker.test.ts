import { readXlsx } from 'hucre/xlsx';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, Roster } from '@/lib/core/roster/model/roster';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import { ROSTER_DATABASE } from '@/lib/platform/roster/roster-database';
import { createRosterStore } from '@/lib/platform/roster/roster-store';
import { noSurprise } from '@/tests/support/no-surprise';
import { sessionArea } from './session-area';

const NOW = new Date(2026, 10, 25, 8);
const UNTIL = { keepUntil: '2026-12-25' };
function spawn(): Worker {
  return new Worker(new URL('./report-worker-for-tests.ts', import.meta.url), { type: 'module' });
}
/** The store that the worker looks into. */
const store = createRosterStore({
  name: ROSTER_DATABASE,
  session: sessionArea(),
  now: () => NOW,
  begin: async () => undefined,
});

function classOf(count: number): Roster {
  return {
    fileName: '名单.xlsx',
    head: { ...DEFAULT_HEAD, className: '计科1班' },
    columns: ['name', 'studentNo'],
    rows: Array.from({ length: count }, (_, index) => ({
      rowNumber: index + 2,
      values: { studentNo: `00${index}`, name: '=某某' },
      refused: {},
    })),
    problems: [{ kind: 'number-length', rowNumber: 1001, column: '学号', seen: '00999' }],
    notices: [],
  };
}

function report(kept: KeptRoster) {
  return reportInWorker({ problems: classOf(0).problems, kept, now: NOW }, noSurprise, spawn);
}
async function sheetsOf(file: File | null) {
  if (file === null) throw new Error('no report was written');
  return (await readXlsx(new Uint8Array(await file.arrayBuffer()))).sheets;
}

afterEach(() => store.deleteAll());

test('all 1,200 kept rows stand in the report, in their order, each with its problem beside it', async () => {
  const file = await report(await store.keepForCounselor(classOf(1200), UNTIL));
  expect(file?.name).toBe('问题清单_计科1班_20261125.xlsx');
  const [problems, data] = await sheetsOf(file);
  expect(problems?.rows).toHaveLength(2);
  expect(data?.rows).toHaveLength(1201);
  expect(data?.rows[1]).toEqual(['2', '', '=某某', '000']);
  expect(data?.rows[1000]).toEqual(['1001', '学号：学号长度与众不同（看到“00999”）', '=某某', '00999']);
});

test('a student’s report holds no rows', async () => {
  const roster = classOf(3);
  const row = roster.rows[0];
  if (row === undefined) throw new Error('there are rows');
  const kept = await store.keepForStudent(roster, row, { inSession: false });
  expect((await sheetsOf(await report(kept))).map(({ name }) => name)).toEqual(['问题清单']);
});

test('problems are never put beside the rows of another roster', async () => {
  const former = await store.keepForCounselor(classOf(2), UNTIL);
  await store.deleteAll();
  expect(await report(former)).toBeNull();
  await store.keepForCounselor(classOf(2), UNTIL);
  expect(await report({ ...former, loadedAt: '2026-01-01T00:00:00.000Z' })).toBeNull();
});

test('a worker that does not start is told as a report that was not written', async () => {
  const kept = await store.keepForCounselor(classOf(2), UNTIL);
  const broken = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])));
  const seen: Surprise[] = [];
  const onSurprise = (surprise: Surprise) => void seen.push(surprise);
  expect(await reportInWorker({ problems: [], kept, now: NOW }, onSurprise, broken)).toBeNull();
  expect(seen).toEqual([{ stage: 'save-report', errorClass: 'Error' }]);
});
