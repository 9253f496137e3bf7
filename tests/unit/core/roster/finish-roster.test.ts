import { expect, test } from 'vitest';
import { finishRoster, type RosterParts } from '@/lib/core/roster/finish-roster';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';

function row(rowNumber: number, studentNo: string) {
  return { rowNumber, values: { studentNo }, refused: {} };
}
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

function named(rowNumber: number, name: string, idNumber: string, source: string) {
  return {
    rowNumber,
    values: { name, idNumber },
    refused: {},
    source,
  };
}

test('the template’s sample is left out of whatever file it stands in, with all that is the matter with it', () => {
  const [sample, lin] = [
    named(2, '示例学生', '500109200802290028', '1班.xlsx'),
    named(2, '林知夏', '500109200603180029', '2班.xlsx'),
  ];
  const problems = [
    { kind: 'maybe-cut', rowNumber: 2, column: '专业', source: '1班.xlsx' },
    { kind: 'maybe-cut', rowNumber: 2, column: '专业', source: '2班.xlsx' },
  ] as const;
  expect(finishRoster({ ...PARTS, rows: [sample, lin], problems })).toMatchObject({
    roster: {
      rows: [lin],
      problems: [problems[1], { kind: 'sample-row', rowNumber: 2, column: '', source: '1班.xlsx' }],
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
