import { visibleText } from '@/lib/core/characters/visible-text';
import { rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { type Change, changeOf } from './change';
import type { ClassSession, Student } from './model/class-session';
import { rowOf } from './row-of';

/**
 * - `added`
 * - `there`: somebody of the class has this 学号 already
 * - `empty`: neither a name nor a 学号
 */
export type Addition =
  | { readonly kind: 'added'; readonly change: Change }
  | { readonly kind: 'there'; readonly studentKey: string; readonly change: null }
  | { readonly kind: 'empty'; readonly change: null };

/** Longest name and 学号 that can be typed, in characters. */
const MAX_TYPED = 40;

/** Adds a student whom the roster does not have, at the end of the board. `studentKey`: new, never used before. */
export function addStudent(
  session: ClassSession,
  typed: { readonly name: string; readonly studentNo: string },
  studentKey: string,
): Addition {
  const student: Student = {
    classKey: session.about.classKey,
    studentKey,
    order: session.students.reduce((next, { order }) => Math.max(next, order + 1), 0),
    row: null,
    name: cut(typed.name),
    studentNo: cut(typed.studentNo),
    note: '',
    inRoster: true,
    history: [],
  };
  if (student.name === '' && student.studentNo === '') return { kind: 'empty', change: null };
  const key = numberKeyOf(student);
  const there = session.students.find((one) => one.inRoster && key !== null && numberKeyOf(one) === key);
  if (there !== undefined) return { kind: 'there', studentKey: there.studentKey, change: null };
  return { kind: 'added', change: changeOf(session, { students: [student] }) };
}

function cut(text: string): string {
  return [...visibleText(text.trim())].slice(0, MAX_TYPED).join('');
}

function numberKeyOf(student: Student): string | null {
  return rowKeysOfRow(rowOf(student)).studentNo;
}
