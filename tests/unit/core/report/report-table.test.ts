import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellForFile, noticesText, reportTable, reportText } from '@/lib/core/report/report-table';

const PROBLEMS = [
  {
    kind: 'bad-id',
    rowNumber: 3,
    column: '身份证号',
    seen: '=1+1',
    source: '1班.xlsx',
    who: { name: '林知夏', numberEnd: '2001' },
  },
  { kind: 'head-unreadable', rowNumber: null, column: '截止时间' },
] as const;

test('every problem is a row: file, row, whose it is, column, kind, what was seen, why, how to mend it', () => {
  const [header, first, second] = reportTable(PROBLEMS);
  expect(header).toEqual(['文件', '行', '学生', '列', '问题', '看到的内容', '为什么', '怎样修改']);
  expect(first?.slice(0, 6)).toEqual([
    '1班.xlsx',
    '3',
    '林知夏（学号尾号 2001）',
    '身份证号',
    '证件号码不对',
    '=1+1',
  ]);
  expect(second?.slice(0, 4)).toEqual(['', '', '', '截止时间']);
});

test('on the clipboard nothing is a formula', () => {
  expect(reportText(PROBLEMS).split('\n')[1]?.split('\t')[5]).toBe("'=1+1");
});

test('a cell of ours holds no control characters, no half characters, and no more than a spreadsheet takes', () => {
  expect(cellForFile('a\u0000b\tc\ud800d\r\n')).toBe('a b c d  ');
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 50 }), (units) => {
      expect(cellForFile(String.fromCharCode(...units))).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
  expect(cellForFile('字'.repeat(40_000))).toHaveLength(32_767);
});

test('what was seen besides problems is copied line by line', () => {
  const notices = [
    { kind: 'hidden-rows', fileName: 'a.xlsx', detail: '2', rows: '4-5' },
    { kind: 'empty-columns', fileName: 'a.xlsx', detail: '民族' },
  ] as const;
  const [first, second, third] = noticesText(notices).split('\n');
  expect(first).toMatch(/^a\.xlsx：有 2 行是隐藏的（或被筛选掉了）：第 4–5 行/u);
  expect(second).toMatch(/^a\.xlsx：列“民族”每一行都是空的/u);
  expect(third).toBeUndefined();
});
