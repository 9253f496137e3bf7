import { expect, test } from 'vitest';
import { privateNumbers } from '@/lib/core/capture/private-numbers';
import { madeUpLine } from '@/tests/support/made-up-line';

const LINES = [
  madeUpLine('birthDate', 'mismatch', { shown: '2006年03月18日', expected: '2006年03月19日' }),
  madeUpLine('idNumber', 'match', { shown: '500109200603180029', expected: null }),
  madeUpLine('studentNo', 'match', { shown: '222026321062001', expected: '222026321062001' }),
];

test('what page and roster tell of a person is hidden, the 学号 is known as none of it', () => {
  expect(privateNumbers(LINES, 'with-birth')).toEqual({
    ids: ['500109200603180029'],
    births: ['2006年03月18日', '2006年03月19日'],
    others: ['222026321062001', '222026321062001'],
    whole: false,
    birthShown: false,
  });
});

test.each([
  ['with-birth', false, false],
  ['whole', true, false],
  ['digits', false, true],
] as const)('the setting %s', (hideId, whole, birthShown) => {
  expect(privateNumbers(LINES, hideId)).toMatchObject({ whole, birthShown });
});
