import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import { schoolQuestion, withSchool } from '@/lib/core/roster/school-question';

const SET = '西南大学';

function rows(...schools: readonly (string | null)[]) {
  return schools.map((school, at) => ({
    rowNumber: at + 2,
    values: school === null ? {} : { school },
    refused: {},
  }));
}

test.each<[string, string, readonly (string | null)[], string, ReturnType<typeof schoolQuestion>]>([
  ['rows name no school', SET, [null, null], SET, null],
  ['rows name the school that is set', SET, [SET, SET], SET, null],
  ['a joint programme: some rows name another school', SET, [SET, '重庆大学'], SET, null],
  [
    'no row names the school that is set',
    SET,
    ['重庆大学', null, '重庆大学', '四川大学'],
    SET,
    { named: '重庆大学', set: SET, rowCount: 2 },
  ],
  ['one row alone, a student’s own', SET, ['重庆大学'], SET, { named: '重庆大学', set: SET, rowCount: 1 }],
  [
    'the sheet 说明 names another school',
    '重庆大学',
    [null],
    SET,
    { named: '重庆大学', set: SET, rowCount: 0 },
  ],
  ['… and so do the rows', '重庆大学', ['重庆大学'], SET, { named: '重庆大学', set: SET, rowCount: 1 }],
  [
    'another school is set than the file says',
    SET,
    [null],
    '重庆大学',
    { named: SET, set: '重庆大学', rowCount: 0 },
  ],
  [
    'the rows name what is set, and the head does not',
    SET,
    ['重庆大学'],
    '重庆大学',
    { named: '重庆大学', set: '重庆大学', rowCount: 1 },
  ],
  ['the rows hold names that nothing can be tested against', SET, ['西南大學', ' 西南大学'], SET, null],
  [
    'of several, the one that most rows say',
    SET,
    ['四川大学', '重庆大学', '重庆大学'],
    SET,
    { named: '重庆大学', set: SET, rowCount: 2 },
  ],
])('%s', (_, head, schools, set, expected) => {
  expect(schoolQuestion({ head: { ...DEFAULT_HEAD, school: head }, rows: rows(...schools) }, set)).toEqual(
    expected,
  );
});

test('of a roster that is checked against another school than before, it is told anew which rows name another one', () => {
  const bad: RosterProblem = { kind: 'bad-id', rowNumber: 2, column: '身份证号' };
  const other: RosterProblem = { kind: 'other-school', rowNumber: 2, column: '院校', seen: '重庆大学' };
  const roster = { head: DEFAULT_HEAD, rows: rows('重庆大学', '四川大学', null), problems: [bad, other] };
  expect(withSchool(roster, '重庆大学')).toEqual({
    head: { ...DEFAULT_HEAD, school: '重庆大学', contact: '学信网 010-67410388，kefu@chsi.com.cn' },
    rows: roster.rows,
    problems: [bad, { kind: 'other-school', rowNumber: 3, column: '院校', seen: '四川大学' }],
  });
  expect(withSchool(roster, SET)).toBe(roster);
});
