import type { Change, StudentChange } from './change';
import type { ClassSession, Student } from './model/class-session';
import { sameJson } from './same-json';

/**
 * - `undone`: this change takes it back (and can itself be taken back)
 * - `newer`: nothing is taken back, because something newer happened to these students, or (`about`) to the class
 */
export type Undo =
  | { readonly kind: 'undone'; readonly change: Change }
  | { readonly kind: 'newer'; readonly students: readonly string[]; readonly about: boolean };

/**
 * Takes a change back, whole or not at all. Only what the change had touched must still be as the change left it: a note
 * is taken back although a check came since, a check is not when another one did.
 */
export function undoChange({ about, students }: ClassSession, change: Change): Undo {
  const present = new Map(students.map((student) => [student.studentKey, student]));
  const back = change.students.map((one) => studentBack(present.get(keyOf(one)) ?? null, one));
  const newer = change.students.filter((_, index) => back[index] === 'newer').map(keyOf);
  const aboutBack = change.about && partsBack(about, change.about.before, change.about.after);
  if (newer.length > 0 || aboutBack === 'newer') {
    return { kind: 'newer', students: newer, about: aboutBack === 'newer' };
  }
  return {
    kind: 'undone',
    change: {
      classKey: change.classKey,
      students: back.filter((one) => one !== 'newer'),
      about: aboutBack && { before: about, after: aboutBack },
    },
  };
}

function keyOf({ before, after }: StudentChange): string {
  return (after ?? before)?.studentKey ?? '';
}

function studentBack(present: Student | null, { before, after }: StudentChange): StudentChange | 'newer' {
  if (before === null || after === null || present === null) {
    return sameJson(present, after) ? { before: present, after: before } : 'newer';
  }
  const student = partsBack(present, before, after);
  return student === 'newer' ? student : { before: present, after: student };
}

/** Part by part: what the change made other is made as before, what it had left alone stays as it is now. */
function partsBack<T extends object>(present: T, before: T, after: T): T | 'newer' {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => !sameJson(before[key], after[key]));
  if (keys.some((key) => !sameJson(present[key], after[key]))) return 'newer';
  return { ...present, ...Object.fromEntries(keys.map((key) => [key, before[key]])) };
}
