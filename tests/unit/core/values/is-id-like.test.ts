import { expect, test } from 'vitest';
import { isIdLike } from '@/lib/core/values/is-id-like';

const ID = '500109200603180029';

test.each([
  ['an ID number', ID],
  ['with a wrong check digit', '500109200603180028'],
  ['with a day that is none', '500109200613180029'],
  ['with an X', '50010819990203453X'],
  ['with a small x', '50010819990203453x'],
  ['grouped', '500109 20060318 0029'],
  ['in full width', '５００１０９２００６０３１８００２９'],
  ['with a number before it', '01500109200603180029'],
  ['of 15 digits, with the day of birth', '500109060318002'],
  ['a passport', 'E12345678'],
  ['a passport, small', 'e12345678'],
])('%s is like one', (_, text) => {
  expect(isIdLike(text, [], ['20060318'])).toBe(true);
});

test('so is whatever is the person’s own number, and 15 digits with any day where none is known', () => {
  expect(isIdLike('H 1234567 (8)', ['H12345678'], [])).toBe(true);
  expect(isIdLike('222021601011001', [], [])).toBe(true);
});

test.each(['222026321062001', '222021601011001', '20260001', '2026-320-01', 'XS2026000001', ''])(
  '%s is a 学号',
  (text) => {
    expect(isIdLike(text, [ID], ['20060318'])).toBe(false);
  },
);
