import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { finishRoster, type RosterParts } from '@/lib/core/roster/finish-roster';

const row = (rowNumber: number, studentNo: string) => ({ rowNumber, values: { studentNo }, refused: {} });
const PARTS: RosterParts = {
  fileName: '名单.xlsx',
  head: { head: DEFAULT_HEAD, problems: [] },
  columns: [
    { field: 'studentNo', title: '学号', index: 0 },
    { field: 'name', title: '姓名', index: 1 },
  ],
  rows: [row(2, '1'), row(3, '1')],
  problems: [{ kind: 'bad-id', rowNumber: 2, column: '身份证号' }],
  notices: [],
};

test('what only shows over all rows is added behind what each row showed', () => {
  expect(finishRoster(PARTS)).toEqual({
    ok: true,
    roster: {
      fileName: '名单.xlsx',
      head: DEFAULT_HEAD,
      columns: ['name', 'studentNo'],
      rows: PARTS.rows,
      notices: [],
      problems: [
        { kind: 'bad-id', rowNumber: 2, column: '身份证号' },
        { kind: 'duplicate-student-no', rowNumber: 2, column: '学号', seen: '1' },
        { kind: 'duplicate-student-no', rowNumber: 3, column: '学号', seen: '1' },
      ],
    },
  });
});

test.each(['西南大学 ', '西南⼤学', '西南大\u200b学', ''])('the school name %j is refused', (school) => {
  const head = { head: { ...DEFAULT_HEAD, school }, problems: [] };
  expect(finishRoster({ ...PARTS, head })).toEqual({ ok: false, refusal: 'bad-school', detail: school });
});

test('no rows are refused, and more than a roster may have with their count', () => {
  expect(finishRoster({ ...PARTS, rows: [] })).toMatchObject({ refusal: 'no-rows' });
  const rows = Array.from({ length: 200_001 }, (_, index) => row(index, '1'));
  expect(finishRoster({ ...PARTS, rows })).toEqual({ ok: false, refusal: 'too-many-rows', detail: '200001' });
});
