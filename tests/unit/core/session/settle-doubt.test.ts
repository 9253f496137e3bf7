import { expect, test } from 'vitest';
import { isNothing } from '@/lib/core/session/change';
import { settleDoubt } from '@/lib/core/session/settle-doubt';
import { classOf, classStudent, doubtful, lessonTime } from '@/tests/support/made-up-class';

const session = classOf([classStudent(0, { history: [doubtful('a', 1)] })]);
const SAID = {
  studentKey: 'student-0',
  checkId: 'a',
  field: 'name',
  verdict: 'mismatch',
  shown: '林知冬',
} as const;
const STAMP = { id: 's', at: lessonTime(5) };

test('a doubt is settled with what the page shows', () => {
  expect(settleDoubt(session, SAID, STAMP).students[0]?.after?.history.at(-1)).toEqual({
    kind: 'settled',
    id: 's',
    at: lessonTime(5),
    checkId: 'a',
    field: 'name',
    verdict: 'mismatch',
    shown: '林知冬',
  });
});

test.each(['match', 'unsure'] as const)('with %s no value is kept', (verdict) => {
  const change = settleDoubt(session, { ...SAID, verdict }, STAMP);
  expect(change.students[0]?.after?.history.at(-1)).toMatchObject({ verdict, shown: null });
});

test.each([
  ['student', { studentKey: 'nobody' }],
  ['check', { checkId: 'b' }],
  ['doubt in this field', { field: 'gender' }],
] as const)('no such %s: nothing changes', (_, changes) => {
  expect(isNothing(settleDoubt(session, { ...SAID, ...changes }, STAMP))).toBe(true);
});
