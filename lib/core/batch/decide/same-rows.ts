import type { ClassSession, Student } from '@/lib/core/session/model/class-session';
import { sameJson } from '@/lib/core/session/same-json';

/** Whether students of both are found by the same: what has happened to them finds nobody. */
export function sameRows(one: ClassSession, other: ClassSession): boolean {
  if (one === other) return true;
  const { students } = other;
  return (
    one.about.classKey === other.about.classKey &&
    one.students.length === students.length &&
    one.students.every((student, at) => isFoundBySame(student, students[at]))
  );
}

function isFoundBySame(one: Student, other: Student | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.studentKey === other.studentKey &&
    one.inRoster === other.inRoster &&
    one.name === other.name &&
    one.studentNo === other.studentNo &&
    (one.row === other.row || sameJson(one.row, other.row))
  );
}
