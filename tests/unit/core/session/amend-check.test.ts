import { expect, test } from 'vitest';
import { asOnScreen } from '@/lib/core/compare/as-on-screen';
import { settleField } from '@/lib/core/compare/settle-field';
import { amendCheck } from '@/lib/core/session/amend-check';
import { isNothing } from '@/lib/core/session/change';
import { checkFromComparison } from '@/lib/core/session/check-from-comparison';
import { classOf, classStudent, lessonTime } from '@/tests/support/made-up-class';
import { comparisonOf } from '@/tests/unit/flows/live/live-class';

const comparison = comparisonOf(0);
const check = checkFromComparison(comparison, {
  id: 'a',
  way: 'live',
  at: lessonTime(1),
  cameAt: lessonTime(1),
  fileHash: '',
  concern: '',
});
const word = {
  kind: 'settled',
  id: 's',
  at: lessonTime(2),
  checkId: 'a',
  field: 'name',
  verdict: 'match',
  shown: null,
} as const;
const session = classOf([classStudent(0, { history: [check, word] })]);
const DOUBTFUL = expect.arrayContaining([{ field: 'name', reason: 'screen-differs' }]) as unknown;
const doubted = asOnScreen(comparison, [{ field: 'name', seen: 'otherwise', crop: '' }], null);

test('the check keeps its place and time, and says what is in doubt now', () => {
  const change = amendCheck(session, { studentKey: 'student-0', checkId: 'a', comparison: doubted });
  const [amended, after] = change.students[0]?.after?.history ?? [];
  expect(amended).toMatchObject({ kind: 'check', id: 'a', at: lessonTime(1), result: 'unsure' });
  expect(amended).toMatchObject({ doubtful: DOUBTFUL });
  expect(after).toEqual(word);
});

test('what a person said meanwhile stays a word that can be taken back', () => {
  const settled = settleField(doubted, 'name', 'match');
  const change = amendCheck(session, { studentKey: 'student-0', checkId: 'a', comparison: settled });
  expect(change.students[0]?.after?.history[0]).toMatchObject({
    verdicts: { name: 'unsure' },
    doubtful: DOUBTFUL,
  });
});

test.each([
  ['student', { studentKey: 'nobody' }],
  ['check', { checkId: 'b' }],
  ['other result', { comparison }],
])('no such %s: nothing changes', (_, changes) => {
  const wanted = { studentKey: 'student-0', checkId: 'a', comparison: doubted };
  expect(isNothing(amendCheck(session, { ...wanted, ...changes }))).toBe(true);
});
