import { expect, test } from 'vitest';
import { reservationOf } from '@/lib/core/report/reservation-of';
import type { NoticeKind, RosterProblemKind } from '@/lib/core/roster/model/roster';

test.each<[NoticeKind, ReturnType<typeof reservationOf>]>([
  ['other-rows', 'rows-left'],
  ['total-rows', 'rows-left'],
  ['rows-above', 'rows-left'],
  ['deleted-records', 'rows-left'],
  ['hidden-rows-left', 'rows-left'],
  ['hidden-rows', 'to-look-at'],
  ['gender-unknown', 'to-look-at'],
  ['missing-values', 'to-look-at'],
  ['sheets-unread', 'to-look-at'],
  ['line-breaks', null],
  ['repeated-headers', null],
])('of a file with the notice %s it is %s', (kind, reservation) => {
  expect(reservationOf({ problems: [], notices: [{ kind, fileName: '', detail: '' }] })).toBe(reservation);
});

test.each<[RosterProblemKind, number | null, ReturnType<typeof reservationOf>]>([
  ['row-without-key', 3, 'rows-left'],
  ['sample-row', 2, 'rows-left'],
  ['head-unreadable', null, 'to-look-at'],
  ['bad-id', 3, null],
])('of a file with the problem %s it is %s', (kind, rowNumber, reservation) => {
  expect(reservationOf({ problems: [{ kind, rowNumber, column: '' }], notices: [] })).toBe(reservation);
});
