import { type Change, changeOf } from './change';
import type { ClassSession } from './model/class-session';

/** Longest note of a student, in characters; the rest is left out. */
export const MAX_NOTE = 500;

/** Sets the note of a student, blanks around it left out. */
export function setNote(session: ClassSession, studentKey: string, note: string): Change {
  const kept = [...note.trim()].slice(0, MAX_NOTE).join('');
  const students = session.students.filter((one) => one.studentKey === studentKey);
  return changeOf(session, { students: students.map((student) => ({ ...student, note: kept })) });
}
