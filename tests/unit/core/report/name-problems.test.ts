import { expect, test } from 'vitest';
import { nameProblems } from '@/lib/core/report/name-problems';

const ROWS = [
  { rowNumber: 2, values: { name: '林知夏', studentNo: '222026321062001' }, refused: {} },
  { rowNumber: 2, values: { name: '欧阳子墨' }, refused: {}, source: '2班.xlsx' },
  { rowNumber: 3, values: {}, refused: {} },
];

test('a problem says whose row it is in, by name and the end of the 学号, in the file that it is of', () => {
  const problems = [
    { kind: 'bad-id', rowNumber: 2, column: '身份证号' },
    { kind: 'bad-id', rowNumber: 2, column: '身份证号', source: '2班.xlsx' },
  ] as const;
  expect(nameProblems({ rows: ROWS, problems }).map(({ who }) => who)).toEqual([
    { name: '林知夏', numberEnd: '2001' },
    { name: '欧阳子墨', numberEnd: '' },
  ]);
});

test('nobody is named where nobody is known: a row left out, one without name and number, the whole file', () => {
  const problems = [
    { kind: 'row-without-key', rowNumber: 9, column: '' },
    { kind: 'bad-id', rowNumber: 3, column: '身份证号' },
    { kind: 'head-unreadable', rowNumber: null, column: '截止时间' },
  ] as const;
  expect(nameProblems({ rows: ROWS, problems })).toEqual(problems);
});
