import { expect, test } from 'vitest';
import { endOfSearch, whoOf } from '@/lib/core/batch/decide/end-of-search';
import type { FoundStudent } from '@/lib/core/session/find-student';
import { classAbout, classStudent } from '@/tests/support/made-up-class';

const OTHERS = [
  classAbout({ classKey: 'class-2', name: '计科2班' }),
  classAbout({ classKey: 'class-3', name: '', fileName: '三班.xlsx' }),
];

test.each<[Exclude<FoundStudent, { kind: 'student' }>, string, string]>([
  [{ kind: 'several', possible: [] }, 'eyes several-rows', ''],
  [{ kind: 'no-key' }, 'eyes no-key', ''],
  [{ kind: 'none' }, 'not-ours nobody', ''],
  [{ kind: 'elsewhere', classKeys: ['class-2', 'class-3'] }, 'not-ours other-class', '计科2班、三班.xlsx'],
  [{ kind: 'gone', student: classStudent(0) }, 'not-ours not-in-roster', ''],
])('%o', (found, expected, detail) => {
  const end = endOfSearch(found, 'report', OTHERS);
  expect([`${end.fate} ${end.reason}`, end.detail]).toEqual([expected, detail]);
});

test('a person is named by name and 学号, and no more', () => {
  expect(whoOf(classStudent(0))).toEqual({
    studentKey: 'student-0',
    name: '林知夏',
    studentNo: '222026321000000',
  });
});
