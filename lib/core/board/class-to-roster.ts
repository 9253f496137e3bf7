import type { Roster } from '@/lib/core/roster/model/roster';
import type { ClassSession } from '@/lib/core/session/model/class-session';

/**
 * The present roster of a class, for what compares with a roster (live checks, handing out): who is in it, in its order.
 * Students added by hand have no row in it. What was found wrong in the file was said when it was loaded.
 */
export function classToRoster({ about, students }: ClassSession): Roster {
  const present = students.filter(({ inRoster }) => inRoster);
  return {
    fileName: about.fileName,
    head: about.head,
    columns: about.columns,
    rows: present
      .toSorted((one, other) => one.order - other.order)
      .flatMap(({ row }) => (row === null ? [] : [row])),
    problems: [],
    notices: [],
  };
}
