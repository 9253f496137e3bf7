import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import type { ExpectedRecord, KeptRoster, Roster } from '@/lib/core/roster/roster';
import { saveReport } from '@/lib/flows/save-report';

const LOADED = '2026-09-10T02:00:00.000Z';
const ROWS: readonly ExpectedRecord[] = Array.from({ length: 2500 }, (_, at) => ({
  rowNumber: at + 2,
  values: { studentNo: String(at) },
  refused: {},
}));
const ROSTER: Roster = {
  fileName: '名单.xlsx',
  head: DEFAULT_HEAD,
  columns: ['studentNo'],
  rows: ROWS,
  problems: [],
  notices: [],
};
const CLASS = keptForCounselor(ROSTER, '2026-10-10', LOADED);
const OWN = keptForStudent(ROSTER, { rowNumber: 2, values: {}, refused: {} }, LOADED);

const saved = async (kept: KeptRoster, present: readonly ExpectedRecord[]) => {
  const files: File[] = [];
  const batches: number[] = [];
  const ok = await saveReport([], kept, {
    store: { rows: async (_, from, count) => present.slice(from, from + count) },
    write: async ({ rows }) => {
      if (rows !== null) for await (const batch of rows) batches.push(batch.length);
      return new File([], 'a.xlsx');
    },
    save: (file) => void files.push(file),
    pause: async () => undefined,
    now: () => new Date(2026, 8, 10),
  });
  return { ok, batches, files: files.length };
};

test.each([
  ['a counselor’s rows are read in batches', CLASS, ROWS, { ok: true, batches: [1000, 1000, 500], files: 1 }],
  ['of a student no row is read', OWN, ROWS, { ok: true, batches: [], files: 1 }],
  ['a roster that is gone', CLASS, [], { ok: false, batches: [], files: 0 }],
  ['a roster that goes meanwhile', CLASS, ROWS.slice(0, 1000), { ok: false, batches: [1000], files: 0 }],
])('%s', async (_, kept, present, outcome) => {
  expect(await saved(kept, present)).toEqual(outcome);
});
