import { expect, test } from 'vitest';
import { readSeenDays, type SeenDays, seenDays } from '@/lib/core/roster/seen-days';

test.each<[string, SeenDays | null, string, string | null]>([
  ['the first time', null, '2026-09-10', null],
  ['the next day', { last: '2026-09-09', heldUntil: null }, '2026-09-10', null],
  ['after a summer', { last: '2026-07-05', heldUntil: null }, '2026-09-03', null],
  ['61 days ahead', { last: '2026-07-05', heldUntil: null }, '2026-09-04', '2026-09-11'],
  ['a year ahead', { last: '2026-09-10', heldUntil: null }, '2027-09-10', '2027-09-17'],
  ['still held', { last: '2027-09-10', heldUntil: '2027-09-17' }, '2027-09-17', '2027-09-17'],
  ['a week later', { last: '2027-09-17', heldUntil: '2027-09-17' }, '2027-09-18', null],
  ['ahead once more', { last: '2027-09-10', heldUntil: '2027-09-17' }, '2099-01-01', '2099-01-08'],
  ['put right', { last: '2099-01-01', heldUntil: '2099-01-08' }, '2026-09-10', null],
  ['a day back', { last: '2026-09-10', heldUntil: null }, '2026-09-09', null],
])('%s', (_, former, today, heldUntil) => {
  expect(seenDays(former, today)).toEqual({ last: today, heldUntil });
});

test.each([
  [{ last: '2026-09-10', heldUntil: null }, true],
  [{ last: '2026-09-10', heldUntil: '2026-09-17' }, true],
  [{ last: '2026-02-30', heldUntil: null }, false],
  [{ last: '2026-09-10', heldUntil: 'soon' }, false],
  [undefined, false],
  ['2026-09-10', false],
])('of what was stored, %o is believed: %s', (value, isBelieved) => {
  expect(readSeenDays(value)).toEqual(isBelieved ? value : null);
});
