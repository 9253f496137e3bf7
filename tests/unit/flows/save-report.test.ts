import { expect, test } from 'vitest';
import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { saveReport } from '@/lib/flows/save-report';

const KEPT = keptForCounselor(
  { fileName: '名单.xlsx', head: DEFAULT_HEAD, columns: [], rows: [], problems: [], notices: [] },
  '2026-10-10',
  '2026-09-10T02:00:00.000Z',
);
const PROBLEMS: readonly RosterProblem[] = [{ kind: 'bad-id', rowNumber: 3, column: '身份证号' }];
const NOW = new Date(2026, 8, 10);
const REPORT = new File([], 'a.xlsx');

test.each([
  ['what was written is saved', REPORT, true, [REPORT]],
  ['what could not be written is told', null, false, []],
])('%s', async (_, written, outcome, saved) => {
  const asked: unknown[] = [];
  const files: File[] = [];
  const ok = await saveReport(PROBLEMS, KEPT, {
    write: async (request) => {
      asked.push(request);
      return written;
    },
    save: (file) => void files.push(file),
    now: () => NOW,
  });
  expect(ok).toBe(outcome);
  expect(files).toEqual(saved);
  expect(asked).toEqual([{ problems: PROBLEMS, kept: KEPT, now: NOW }]);
});
