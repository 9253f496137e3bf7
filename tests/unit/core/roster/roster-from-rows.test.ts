import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { rosterFromTable } from '@/lib/core/roster/roster-from-rows';
import type { Cell } from '@/lib/core/roster/table';

const HEAD = { head: DEFAULT_HEAD, problems: [] };

const roster = (...rows: readonly (readonly Cell[])[]) =>
  rosterFromTable('名单.xlsx', HEAD, {
    date1904: false,
    rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
  });

test('a class list becomes a roster: good rows stay, problems name their rows', () => {
  const result = roster(
    ['2026级名单'],
    ['学号', '姓名', '身份证号'],
    ['1', '林知夏', '500109200603180029'],
    ['2', '欧阳子墨', 510104200611302300],
    [null, null, '1'],
    ['1', '赵一苇', null],
    ['合计', '4人'],
  );
  expect(result).toMatchObject({
    ok: true,
    roster: {
      fileName: '名单.xlsx',
      columns: ['name', 'idNumber', 'studentNo'],
      rows: [{ rowNumber: 3 }, { rowNumber: 4 }, { rowNumber: 6 }],
      problems: [
        { kind: 'digits-lost', rowNumber: 4, column: '身份证号' },
        { kind: 'bad-id', rowNumber: 5, column: '身份证号' },
        { kind: 'row-without-key', rowNumber: 5 },
        { kind: 'duplicate-student-no', rowNumber: 3, column: '学号' },
        { kind: 'duplicate-student-no', rowNumber: 6, column: '学号' },
      ],
    },
  });
});

test('a header with nothing under it is refused', () => {
  expect(roster(['学号', '姓名'])).toEqual({ ok: false, refusal: 'no-rows', detail: '' });
});

test.each(['西南大学 ', '西南⼤学', '西南大\u200b学', ''])(
  'the school name %j is refused before any row is read',
  (school) => {
    const head = { head: { ...DEFAULT_HEAD, school }, problems: [] };
    const rows = [
      { rowNumber: 1, cells: ['学号'] },
      { rowNumber: 2, cells: ['1'] },
    ];
    expect(rosterFromTable('a.csv', head, { rows, date1904: false })).toEqual({
      ok: false,
      refusal: 'bad-school',
      detail: school,
    });
  },
);

test('200,001 rows are refused with their count', () => {
  const rows = Array.from({ length: 200_002 }, (_, index) => ({
    rowNumber: index + 1,
    cells: [index === 0 ? '学号' : '1'],
  }));
  expect(rosterFromTable('a.csv', HEAD, { rows, date1904: false })).toEqual({
    ok: false,
    refusal: 'too-many-rows',
    detail: '200001',
  });
});
