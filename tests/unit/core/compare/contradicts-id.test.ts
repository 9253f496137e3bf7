import { expect, test } from 'vitest';
import { contradictsId } from '@/lib/core/compare/contradicts-id';

const ID = '500109200603180029';

test.each([
  ['the birth date that the ID names', 'birthDate', '2006年03月18日', ID, false],
  ['another birth date', 'birthDate', '2006年03月19日', ID, true],
  ['the sex that the ID names', 'gender', '女', ID, false],
  ['the other sex', 'gender', '男', ID, true],
  ['no day at all', 'birthDate', '2006年', ID, true],
  ['an ID with a wrong check digit says nothing', 'gender', '男', '500109200603180028', false],
  ['no ID says nothing', 'birthDate', '2006年03月19日', '', false],
  ['another field', 'enrollDate', '2006年03月19日', ID, false],
] as const)('%s', (_, field, text, id, contradicts) => {
  expect(contradictsId(field, text, id)).toBe(contradicts);
});
