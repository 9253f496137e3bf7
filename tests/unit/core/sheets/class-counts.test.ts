import { expect, test } from 'vitest';
import { countClass, sumCounts } from '@/lib/core/sheets/class-counts';
import {
  AGREED,
  differing,
  filedClass,
  missing,
  WAITING,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';

const TWICE = differing(WRONG_BIRTH, WRONG_BIRTH, { field: 'name', shown: '张', expected: '章' });
const CLASS = filedClass(
  withStandings(
    AGREED,
    AGREED,
    TWICE,
    differing(WRONG_BIRTH),
    { ...WAITING, state: 'eyes' },
    WAITING,
    missing('on-leave'),
    missing('other', '住院'),
  ),
);

test('students by state, by differing field and by reason', () => {
  expect(countClass(CLASS)).toEqual({
    students: 8,
    states: { waiting: 1, agreed: 2, differs: 2, eyes: 1, missing: 2 },
    due: 6,
    checked: 4,
    fields: new Map([
      ['name', 1],
      ['birthDate', 2],
    ]),
    reasons: new Map([
      ['休学', 1],
      ['未参加核对', 1],
    ]),
  });
});

test('several classes add up', () => {
  const sum = sumCounts([countClass(CLASS), countClass(filedClass(withStandings(missing('on-leave'))))]);
  expect(sum).toMatchObject({ students: 9, due: 6, checked: 4, states: { missing: 3, agreed: 2 } });
  expect(sum.reasons.get('休学')).toBe(2);
  expect(sum.fields.get('birthDate')).toBe(2);
});

test('no class is nobody', () => {
  expect(sumCounts([])).toMatchObject({ students: 0, due: 0, checked: 0 });
});
