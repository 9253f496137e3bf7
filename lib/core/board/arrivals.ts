import type { BoardRow } from '@/lib/core/session/board-rows';
import type { StudentState } from '@/lib/core/session/model/class-session';

/** A result that came to the board while somebody was looking. */
export interface Arrival {
  readonly name: string;
  readonly studentNo: string;
  /** what the student's state is now */
  readonly state: StudentState;
}

/** Results that came between two looks at one class: one for each student who has more checks than before. */
export function arrivals(before: readonly BoardRow[], after: readonly BoardRow[]): readonly Arrival[] {
  const known = new Map(before.map((row) => [row.student.studentKey, row]));
  return after.flatMap((row) => {
    const former = known.get(row.student.studentKey);
    if (former === row || checksOf(row) <= (former === undefined ? 0 : checksOf(former))) return [];
    const { name, studentNo } = row.student;
    return [{ name, studentNo, state: row.standing.state }];
  });
}

function checksOf({ student }: BoardRow): number {
  return student.history.filter(({ kind }) => kind === 'check').length;
}
