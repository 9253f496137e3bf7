import type { ClassSession, Standing, Student } from './model/class-session';
import { standingOf } from './standing-of';

/** A student with what counts of them now: what the board and everything that is counted is made from. */
export interface BoardRow {
  readonly student: Student;
  readonly standing: Standing;
}

/** One row per student, in the order of the board, those included whom the present roster does not have any more. */
export function boardRows({ about, students }: ClassSession): readonly BoardRow[] {
  return students
    .map((student) => ({ student, standing: standingOf(student, about) }))
    .sort((one, other) => one.student.order - other.student.order);
}
