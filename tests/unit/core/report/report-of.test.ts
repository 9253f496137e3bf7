import { expect, test } from 'vitest';
import { keptReport, reportOf } from '@/lib/core/report/report-of';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';

const ROSTER: Roster = {
  fileName: '名单.xlsx',
  head: DEFAULT_HEAD,
  columns: ['name', 'ethnicity', 'idNumber', 'studentNo'],
  rows: [
    { rowNumber: 2, values: { name: '林知夏', studentNo: '1', idNumber: '500109200603180029' }, refused: {} },
    { rowNumber: 3, values: { name: '杨䶮', studentNo: '2' }, refused: { idNumber: 'bad-id' } },
  ],
  problems: [{ kind: 'bad-id', rowNumber: 3, column: '身份证号' }],
  notices: [{ kind: 'total-rows', fileName: '名单.xlsx', detail: '合计', rows: '4' }],
};

test('a report counts rows, those without a problem, and what is blank: empty cells and such as cannot be used', () => {
  expect(reportOf(ROSTER, 'counselor')).toEqual({
    role: 'counselor',
    rowCount: 2,
    goodRows: 1,
    reservation: 'rows-left',
    notices: ROSTER.notices,
    blanks: [
      { field: 'ethnicity', count: 2 },
      { field: 'idNumber', count: 1 },
    ],
    neverSure: [
      { field: 'name', rows: 1, values: [{ value: '杨䶮', numberEnd: '2', rows: 1, characters: '䶮' }] },
    ],
  });
});

test('a student hears of characters that pixels never make sure on the page, not when the file is loaded', () => {
  expect(reportOf(ROSTER, 'student')).not.toHaveProperty('neverSure');
});

test('what is kept of a report is bounded, and says how much there was', () => {
  const problems = Array.from({ length: 800 }, (_, at) => ({
    kind: 'bad-id' as const,
    rowNumber: at + 2,
    column: '身份证号',
  }));
  const notices = Array.from({ length: 300 }, () => ({ kind: 'blocks' as const, fileName: '', detail: '2' }));
  const kept = keptReport(reportOf({ ...ROSTER, notices }, 'counselor'), { problems });
  expect([kept.problems.length, kept.problemCount, kept.report.notices.length]).toEqual([500, 800, 200]);
});
