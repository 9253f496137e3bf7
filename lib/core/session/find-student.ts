import { type FoundBy, pickRow, type RowPick } from '@/lib/core/choose/pick-row';
import { nameKeyOfReading, type RowKeys, rowKeysOfReading, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { type ClassIndex, classIndex } from './class-index';
import type { ClassSession, Student } from './model/class-session';

/** A student whom some of a record's keys point to, and which. */
export interface PossibleStudent {
  readonly student: Student;
  readonly foundBy: readonly FoundBy[];
}

/**
 * - `student`: it is about this one; `locators` are the fields that found them (用于定位)
 * - `several`: a person chooses; also a single one of whom it is not certain
 * - `gone`: somebody whom the present roster does not have any more
 * - `elsewhere`: nobody of this class; perhaps of these other classes of the counselor (可能在 B 班)
 * - `none`: nobody anywhere
 * - `no-key`: nothing was read that is sure enough to find anybody by
 */
export type FoundStudent =
  | { readonly kind: 'student'; readonly student: Student; readonly locators: readonly FieldKey[] }
  | { readonly kind: 'several'; readonly possible: readonly PossibleStudent[] }
  | { readonly kind: 'gone'; readonly student: Student }
  | { readonly kind: 'elsewhere'; readonly classKeys: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-key' };

/** The class at work and the counselor's other ones, ready to be searched. */
export interface ClassesIndex {
  readonly here: ClassIndex;
  /** of this class, but not in its present roster */
  readonly gone: ClassIndex;
  readonly others: readonly { readonly classKey: string; readonly index: ClassIndex }[];
}

export function classesIndex(here: ClassSession, others: readonly ClassSession[]): ClassesIndex {
  const inRoster = ({ students }: ClassSession): ClassIndex =>
    classIndex(students.filter((student) => student.inRoster));
  return {
    here: inRoster(here),
    gone: classIndex(here.students.filter((student) => !student.inRoster)),
    others: others.map((session) => ({ classKey: session.about.classKey, index: inRoster(session) })),
  };
}

type Look = (index: ClassIndex) => RowPick;

/**
 * Whom a record is about: by 学号, ID, 考生号, or name and birth date as they were read, as in a roster (pick-row.ts);
 * never by likeness, never by the name of a file, never because a class has but one student. A name alone finds nobody: those
 * who bear it are offered (R29).
 */
export function findStudent(record: RecordReading, classes: ClassesIndex): FoundStudent {
  const keys = rowKeysOfReading(record);
  const found = foundIn(classes, (index) => pickRow(record, index.candidates(keys)));
  if (found !== null) return found;
  const namesakes = classes.here.named(nameKeyOfReading(record));
  if (namesakes.length > 0) {
    return { kind: 'several', possible: namesakes.map((student) => ({ student, foundBy: ['name'] })) };
  }
  return Object.values(keys).some((key) => key !== null) ? { kind: 'none' } : { kind: 'no-key' };
}

/** Whom the code of a confirmation picture is about: by its 学号 alone, character by character. */
export function findByNumber(studentNo: string, classes: ClassesIndex): FoundStudent {
  const keys: RowKeys = rowKeysOfRow({ rowNumber: 0, values: { studentNo }, refused: {} });
  if (keys.studentNo === null) return { kind: 'no-key' };
  const record: RecordReading = {
    title: '',
    fields: { studentNo: { state: 'text', text: studentNo } },
    photo: 'unknown',
    notShown: [],
  };
  return foundIn(classes, (index) => pickRow(record, index.candidates(keys))) ?? { kind: 'none' };
}

function foundIn({ here, gone, others }: ClassesIndex, look: Look): FoundStudent | null {
  const pick = look(here);
  if (pick.kind === 'row')
    return { kind: 'student', student: studentAt(here, pick.ref.rowId), locators: pick.locators };
  if (pick.kind === 'several') {
    const possible = pick.found.map(({ ref, foundBy }) => ({ student: studentAt(here, ref.rowId), foundBy }));
    return { kind: 'several', possible };
  }
  const former = look(gone);
  if (former.kind === 'row') return { kind: 'gone', student: studentAt(gone, former.ref.rowId) };
  const elsewhere = others.filter(({ index }) => look(index).kind !== 'none').map(({ classKey }) => classKey);
  return elsewhere.length > 0 ? { kind: 'elsewhere', classKeys: elsewhere } : null;
}

function studentAt({ students }: ClassIndex, rowId: number): Student {
  const student = students[rowId];
  if (student === undefined) throw new Error('An index names a student that it does not hold.');
  return student;
}
