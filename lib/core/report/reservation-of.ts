import type { NoticeKind, Reservation, Roster, RosterProblemKind } from '@/lib/core/roster/model/roster';

/** What each notice means for whoever trusts the roster; null: nothing more than it says. */
const OF_NOTICE: Readonly<Record<NoticeKind, Reservation | null>> = {
  'total-rows': 'rows-left',
  'remark-rows': 'rows-left',
  'other-rows': 'rows-left',
  'example-rows': 'rows-left',
  'numbered-rows': 'rows-left',
  'rows-above': 'rows-left',
  'deleted-records': 'rows-left',
  'hidden-rows-left': 'rows-left',
  'hidden-rows': 'to-look-at',
  'hidden-columns': 'to-look-at',
  'hidden-sheets': 'to-look-at',
  'sheets-unread': 'to-look-at',
  'columns-unread': 'to-look-at',
  'empty-columns': 'to-look-at',
  'missing-values': 'to-look-at',
  'gender-unknown': 'to-look-at',
  'several-columns': 'to-look-at',
  'ticked-columns': 'to-look-at',
  'columns-unnamed': 'to-look-at',
  'head-school-left': 'to-look-at',
  'ending-differs': null,
  'repeated-headers': null,
  blocks: null,
  'line-breaks': null,
  'invisible-characters': null,
  apostrophes: null,
  'decimal-zeros': null,
  'merged-cells': null,
  'columns-left': null,
  'columns-unused': null,
  'common-value': null,
  'head-taken': null,
  'head-ignored': null,
  joined: null,
};

const LEAVES_ROW_OUT: readonly RosterProblemKind[] = ['row-without-key', 'row-damaged', 'sample-row'];

/** What keeps a roster from being called free of problems, besides the problems of the rows in it. */
export function reservationOf({
  problems,
  notices,
}: Pick<Roster, 'problems' | 'notices'>): Reservation | null {
  const found = new Set(notices.map(({ kind }) => OF_NOTICE[kind]));
  if (found.has('rows-left') || problems.some(({ kind }) => LEAVES_ROW_OUT.includes(kind)))
    return 'rows-left';
  return found.has('to-look-at') || problems.some(({ rowNumber }) => rowNumber === null)
    ? 'to-look-at'
    : null;
}
