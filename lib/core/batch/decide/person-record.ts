import { areSeveralPeople } from '@/lib/core/choose/are-several-people';
import { pickRecord } from '@/lib/core/choose/pick-record';
import { nameKeyOfReading, type RowKeys, rowKeysOfReading } from '@/lib/core/choose/row-keys';
import type { RecordReading } from '@/lib/core/record/reading';
import { type ClassesIndex, type FoundStudent, findStudent } from '@/lib/core/session/find-student';
import { rowOf } from '@/lib/core/session/row-of';

/** Whose record a file shows, and which of its records. */
export type PersonRecord =
  /** different people's, or records that nothing tells apart */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'found'; readonly record: RecordReading; readonly found: FoundStudent };

/**
 * Of several records of one person the one that the class is about (pick-record.ts); of different people, or of what may be
 * a namesake, none: a file is one student's. `records` is not empty.
 */
export function personRecord(
  records: readonly RecordReading[],
  classes: ClassesIndex,
  school: string,
): PersonRecord {
  if (areSeveralPeople(records)) return { kind: 'unclear' };
  const found = records.map((record) => findStudent(record, classes));
  const keys = new Set(found.flatMap((one) => (one.kind === 'student' ? [one.student.studentKey] : [])));
  if (keys.size > 1) return { kind: 'unclear' };
  const rows = found.map((one) => (one.kind === 'student' ? rowOf(one.student) : null));
  const pick = pickRecord(records, rows, school);
  if (pick.kind !== 'record') return { kind: 'unclear' };
  const [record, one] = [records[pick.index], found[pick.index]];
  if (record === undefined || one === undefined) throw new Error('A record was picked that is not there.');
  const isOfOthers = records.some((other, at) => found[at]?.kind !== 'student' && mayBeOther(record, other));
  if (one.kind === 'student' && isOfOthers) return { kind: 'unclear' };
  return { kind: 'found', record, found: one };
}

/** A namesake's: one name says nothing of who it is where neither ID number nor birth date says it too. */
function mayBeOther(record: RecordReading, other: RecordReading): boolean {
  if (record === other || nameKeyOfReading(other) === null) return false;
  const [keys, others] = [rowKeysOfReading(record), rowKeysOfReading(other)];
  const isSame = (key: keyof RowKeys): boolean => keys[key] !== null && keys[key] === others[key];
  return !(isSame('idNumber') || isSame('nameBirth') || isSame('studentNo'));
}
