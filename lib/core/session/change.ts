import type { ClassAbout, ClassSession, Student } from './model/class-session';
import { sameJson } from './same-json';

/** A student before and after; null before: was added; null after: was taken away. */
export interface StudentChange {
  readonly before: Student | null;
  readonly after: Student | null;
}

/** What one action did to a class: what is written, and what taking it back needs. */
export interface Change {
  readonly classKey: string;
  readonly students: readonly StudentChange[];
  readonly about: { readonly before: ClassAbout; readonly after: ClassAbout } | null;
}

/** What an action makes of a class: only what is new. */
export interface Edit {
  /** students that are other ones now, or that are added */
  readonly students?: readonly Student[];
  readonly about?: ClassAbout;
}

/** The change that brings this about; what stays as it was is no part of it. */
export function changeOf({ about, students }: ClassSession, edit: Edit): Change {
  const present = new Map(students.map((student) => [student.studentKey, student]));
  const changes = (edit.students ?? []).map((after) => ({
    before: present.get(after.studentKey) ?? null,
    after,
  }));
  return {
    classKey: about.classKey,
    students: changes.filter(({ before, after }) => !sameJson(before, after)),
    about: edit.about && !sameJson(about, edit.about) ? { before: about, after: edit.about } : null,
  };
}

/** Whether there is nothing to write. */
export function isNothing({ students, about }: Change): boolean {
  return students.length === 0 && about === null;
}

/** The class after the change, students in the order of the board. */
export function applyChange({ about, students }: ClassSession, change: Change): ClassSession {
  const present = new Map(students.map((student) => [student.studentKey, student]));
  for (const { before, after } of change.students) {
    if (after !== null) present.set(after.studentKey, after);
    else if (before !== null) present.delete(before.studentKey);
  }
  return {
    about: change.about?.after ?? about,
    students: [...present.values()].sort((one, other) => one.order - other.order),
  };
}
