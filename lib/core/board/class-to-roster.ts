import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import type { ClassSession } from '@/lib/core/session/model/class-session';

/**
 * The present roster of a class, for what compares with a roster (live checks, handing out): who is in it, in its order.
 * Students added by hand have no row in it. With what was found in the file when it was loaded, as far as that was kept.
 */
export function classToRoster({ about, students }: ClassSession): ReportedRoster {
  const present = students.filter(({ inRoster }) => inRoster);
  return {
    fileName: about.fileName,
    head: about.head,
    columns: about.columns,
    rows: present
      .toSorted((one, other) => one.order - other.order)
      .flatMap(({ row }) => (row === null ? [] : [row])),
    problems: about.report?.problems ?? [],
    notices: [],
    ...(about.report && { report: about.report }),
  };
}
