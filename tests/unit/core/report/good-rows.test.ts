import { expect, test } from 'vitest';
import { goodRows } from '@/lib/core/report/good-rows';

function row(rowNumber: number, source?: string) {
  return {
    rowNumber,
    values: {},
    refused: {},
    ...(source === undefined ? {} : { source }),
  };
}

test('a row with several problems counts once, and rows of other files are others', () => {
  const rows = [row(2, '1班.xlsx'), row(3, '1班.xlsx'), row(2, '2班.xlsx')];
  const problems = [
    { kind: 'bad-id', rowNumber: 2, column: '', source: '1班.xlsx' },
    { kind: 'damaged', rowNumber: 2, column: '', source: '1班.xlsx' },
    { kind: 'head-unreadable', rowNumber: null, column: '截止时间' },
  ] as const;
  expect(goodRows({ rows, problems })).toBe(2);
});
