import { expect, test } from 'vitest';
import { problemsPerRow, rowPlace, rowProblemSeenText, rowProblemText } from '@/lib/core/report/row-problems';
import type { RosterProblem } from '@/lib/core/roster/model/roster';

const BAD_ID: RosterProblem = { kind: 'bad-id', rowNumber: 3, column: '身份证号', seen: '12' };
const TWICE: RosterProblem = { kind: 'duplicate-student-no', rowNumber: 3, column: '学号' };
const SAME_ROW_ELSEWHERE: RosterProblem = { ...BAD_ID, source: '2班.xlsx' };
const WITHOUT_KEY: RosterProblem = { kind: 'row-without-key', rowNumber: 9, column: '' };
const OF_FILE: RosterProblem = { kind: 'head-unreadable', rowNumber: null, column: '截止时间' };

test('each row has its own problems, also where rows of several files have one number', () => {
  const perRow = problemsPerRow([BAD_ID, TWICE, SAME_ROW_ELSEWHERE, OF_FILE]);
  expect(perRow.get(rowPlace({ rowNumber: 3 }))).toEqual([BAD_ID, TWICE]);
  expect(perRow.get(rowPlace({ rowNumber: 3, source: '2班.xlsx' }))).toEqual([SAME_ROW_ELSEWHERE]);
  expect(perRow.size).toBe(2);
});

test.each([
  ['none', [], '', ''],
  [
    'several',
    [BAD_ID, TWICE],
    '身份证号：证件号码不对；学号：学号重复',
    '身份证号：证件号码不对（看到“12”）；学号：学号重复',
  ],
  ['of the whole row', [WITHOUT_KEY], '不知道是谁的一行', '不知道是谁的一行'],
])('in words: %s', (_, problems, plain, withSeen) => {
  expect(rowProblemText(problems)).toBe(plain);
  expect(rowProblemSeenText(problems)).toBe(withSeen);
});
