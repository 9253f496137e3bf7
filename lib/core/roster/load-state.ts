import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { KeptRoster, Refusal, RosterProblem } from '@/lib/core/roster/model/roster';
import type { KeptReport, RosterReport } from '@/lib/core/roster/model/roster-report';
import type { SchoolQuestion } from '@/lib/core/roster/school-question';

/**
 * What loading a roster file has come to: all that the start page draws about files.
 * `data-roster` is `state`. Holds no row of a file with several students.
 */
export type LoadState =
  /** Nothing is kept. */
  | { readonly state: 'none' }
  /** A file is being read or stored. `percent` is 0–100, null when not known; `rows`: checked so far. */
  | {
      readonly state: 'reading';
      readonly fileName: string;
      readonly percent: number | null;
      readonly rows?: number;
    }
  /** The file has several rows: 我是学生 / 我是辅导员? */
  | {
      readonly state: 'asking';
      readonly step: 'role';
      readonly fileName: string;
      readonly rowCount: number;
      readonly head: RosterAbout;
    }
  /** Some columns are not certain: which is what? Holds no samples when a student is asked. */
  | {
      readonly state: 'asking';
      readonly step: 'columns';
      readonly fileName: string;
      readonly question: ColumnQuestion;
    }
  /** A student types their 学号. `notFound`: the number typed before is not in the file, or stands there twice. */
  | {
      readonly state: 'asking';
      readonly step: 'student-no';
      readonly fileName: string;
      readonly notFound: boolean;
    }
  /** A file with one row that was handed out from a class: the student's own? `name`: of the row, else their 学号. */
  | {
      readonly state: 'asking';
      readonly step: 'own-file';
      readonly fileName: string;
      readonly name: string;
      readonly className: string;
    }
  /** The file is of another school than the one that is set: which of them holds? */
  | {
      readonly state: 'asking';
      readonly step: 'school';
      readonly fileName: string;
      readonly question: SchoolQuestion;
    }
  /**
   * Stored. `report` is about the file (for a student: about their own row); none where it was not kept. `isEarlier`: it
   * was loaded before this page was opened, so that the file is not at hand, and `problems` may be the first of them only.
   */
  | {
      readonly state: 'ready';
      readonly kept: KeptRoster;
      readonly problems: readonly RosterProblem[];
      readonly report?: RosterReport;
      readonly isEarlier?: true;
    }
  /** The file was refused; `kept` is what was loaded before and still holds. */
  | {
      readonly state: 'refused';
      readonly refusal: Refusal;
      readonly detail: string;
      readonly fileName: string;
      readonly kept: KeptRoster | null;
      /** what was found in it when it was loaded; none where it was not kept */
      readonly found?: KeptReport;
    };

/** Nothing is kept, nothing is being read. */
export const NOTHING_LOADED: LoadState = { state: 'none' };
