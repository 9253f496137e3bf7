import { numberTail } from '@/lib/core/board/number-tail';
import type { Student } from '@/lib/core/session/model/class-session';
import { whoText } from '@/lib/core/texts/class-who';

/** A student as people are told apart here: name, and the end of the 学号. */
export function Who({ student }: { readonly student: Pick<Student, 'name' | 'studentNo'> }) {
  const tail = numberTail(student.studentNo);
  if (student.name === '' || tail === '') return <>{whoText({ name: student.name, tail })}</>;
  return (
    <>
      {student.name} <span className="tail">{tail}</span>
    </>
  );
}
