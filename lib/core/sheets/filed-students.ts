import type { FiledClass, FiledStudent } from './model/filed-class';

/**
 * The students that a class's sheets are about, in the order of the board: those of the present roster and those added
 * by hand. Whoever is on the board only because a former roster had them is not of this class.
 */
export function filedStudents({ students }: FiledClass): readonly FiledStudent[] {
  return students
    .filter(({ student }) => student.inRoster || student.row === null)
    .toSorted((one, other) => one.student.order - other.student.order);
}
