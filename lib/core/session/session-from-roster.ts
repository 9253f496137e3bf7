import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import type { ClassSession, Student } from './model/class-session';

/** What a class is made from besides its roster. */
export interface NewClass {
  readonly classKey: string;
  /** ISO instant */
  readonly at: string;
  /** calendar day `YYYY-MM-DD` after which it is deleted */
  readonly keepUntil: string;
  /** gives keys that are never used again */
  readonly newKey: () => string;
}

/** The parts of a roster that a class is made from; its head says which class it is (identify-class). */
export type ClassRoster = Pick<ReportedRoster, 'fileName' | 'head' | 'columns' | 'rows' | 'report'>;

/** A class that begins: everybody of the roster, in its order, nobody checked. A roster of no rows makes a class of none. */
export function sessionFromRoster(
  { fileName, head, columns, rows, report }: ClassRoster,
  { classKey, at, keepUntil, newKey }: NewClass,
): ClassSession {
  return {
    about: {
      classKey,
      name: head.className,
      fileName,
      head,
      columns,
      createdAt: at,
      rosterAt: at,
      keepUntil,
      archived: false,
      settings: { savePictures: 'ask', keepPictures: false },
      accepted: [],
      formerFingerprints: [],
      ...(report && { report }),
    },
    students: rows.map((row, order) => studentOfRow(row, { classKey, studentKey: newKey(), order })),
  };
}

/** A student of whom only the roster's row is known; what the roster notes beside the name is the first note. */
export function studentOfRow(
  row: ExpectedRecord,
  place: Pick<Student, 'classKey' | 'studentKey' | 'order'>,
): Student {
  const { name = '', studentNo = '' } = row.values;
  return { ...place, row, name, studentNo, note: row.remark ?? '', inRoster: true, history: [] };
}
