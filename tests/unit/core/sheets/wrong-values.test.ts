import { expect, test } from 'vitest';
import type { Difference, Standing } from '@/lib/core/session/model/class-session';
import { wrongFieldNames, wrongOf, wrongValues } from '@/lib/core/sheets/wrong-values';
import { hideIds } from '@/lib/core/values/hidden-digits';
import { AGREED, differing, studentOf, WRONG_BIRTH } from '@/tests/support/filed-class';

const WRONG_ID: Difference = {
  field: 'idNumber',
  shown: '500109200603180029',
  expected: '500109200603180037',
};
const UNREAD: Difference = { field: 'ethnicity', shown: null, expected: '土家族' };
const UNKNOWN: Difference = { field: 'admissionPhoto', shown: null, expected: null };

function of(standing: Standing) {
  return { student: studentOf(0), standing };
}

test.each<readonly [string, Standing, number]>([
  ['differs', differing(WRONG_BIRTH), 1],
  ['agreed by hand', { ...differing(WRONG_BIRTH), state: 'agreed' }, 0],
  ['to be looked at', { ...differing(WRONG_BIRTH), state: 'eyes' }, 0],
  ['agreed', AGREED, 0],
  ['accepted for all', { ...differing(WRONG_BIRTH), differences: [] }, 0],
])('only what is sure is filed as wrong: %s', (_, standing, count) => {
  expect(wrongOf(of(standing))).toHaveLength(count);
});

test.each([
  [[WRONG_BIRTH, WRONG_ID], '有误（出生日期、证件号码）'],
  [[], '有误'],
])('the fields by name', (differences, text) => {
  expect(wrongFieldNames(of(differing(...differences)))).toBe(text);
});

test.each([
  [[WRONG_BIRTH], false, '出生日期应为2006年03月18日，学信网为2006年03月08日'],
  [[UNREAD, UNKNOWN], false, '民族应为土家族；录取照片有误'],
  [[WRONG_ID], false, '证件号码应为500109**********37，学信网为500109**********29'],
  [
    [{ ...WRONG_ID, shown: '500109200603190037' } as const],
    false,
    '证件号码应为*************8****，学信网为*************9****',
  ],
  [[WRONG_ID], true, '证件号码应为500109200603180037，学信网为500109200603180029'],
  // an ID number in the wrong column is hidden all the same
  [
    [{ ...WRONG_ID, field: 'studentNo' } as const],
    true,
    '学号应为500109**********37，学信网为500109**********29',
  ],
])('both values of %j, ID numbers shown: %s', (differences, showIds, text) => {
  expect(wrongValues(of(differing(...differences)), hideIds, showIds)).toBe(text);
});
