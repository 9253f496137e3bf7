import { expect, test } from 'vitest';
import { keptForCounselor, keptForStudent } from '@/lib/core/roster/kept-roster';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';

function row(rowNumber: number) {
  return { rowNumber, values: { studentNo: `${rowNumber}` }, refused: {} };
}
const roster: Roster = {
  fileName: '名单.xlsx',
  head: DEFAULT_HEAD,
  columns: ['studentNo'],
  rows: [row(2), row(3)],
  problems: [
    { kind: 'bad-id', rowNumber: 2, column: '身份证号' },
    { kind: 'bad-id', rowNumber: 3, column: '身份证号' },
    { kind: 'head-unreadable', rowNumber: null, column: '截止时间' },
  ],
  notices: [],
};
const LOADED = '2026-09-10T02:00:00.000Z';

test('a counselor’s roster is described with all its rows and its last day', () => {
  expect(keptForCounselor(roster, '2026-10-10', LOADED)).toEqual({
    fileName: '名单.xlsx',
    head: DEFAULT_HEAD,
    columns: ['studentNo'],
    role: 'counselor',
    rowCount: 2,
    problemCount: 3,
    loadedAt: LOADED,
    keepUntil: '2026-10-10',
  });
});

test('that something was noted beside a name is kept, for when the problems are gone', () => {
  const rows = [row(2), { ...row(3), remark: '休学' }];
  expect(keptForCounselor({ ...roster, rows }, '2026-10-10', LOADED).hasRemarks).toBe(true);
});

test('a student’s row is described without a word about the other rows', () => {
  expect(keptForStudent(roster, row(3), LOADED)).toMatchObject({
    role: 'student',
    rowCount: 1,
    problemCount: 2,
    keepUntil: null,
    owner: { name: '', numberEnd: '3' },
  });
});

test('how many problems there were is known also where only the first of them are kept', () => {
  const report = {
    role: 'counselor',
    rowCount: 2,
    goodRows: 0,
    reservation: null,
    notices: [],
    blanks: [],
  } as const;
  const kept = { ...roster, report: { report, problems: roster.problems, problemCount: 900 } };
  expect(keptForCounselor(kept, '2026-10-10', LOADED).problemCount).toBe(900);
});
