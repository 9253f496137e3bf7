import type { Role } from '@/lib/core/record/role';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { FileNotice, KeptRoster, Refusal, RosterProblem } from '@/lib/core/roster/model/roster';

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
  /** Stored. `report` is about the file just loaded (for a student: about their own row); null after a restart. */
  | {
      readonly state: 'ready';
      readonly kept: KeptRoster;
      readonly problems: readonly RosterProblem[];
      readonly report?: RosterReport;
    }
  /** The file was refused; `kept` is what was loaded before and still holds. */
  | {
      readonly state: 'refused';
      readonly refusal: Refusal;
      readonly detail: string;
      readonly fileName: string;
      readonly kept: KeptRoster | null;
    };

/** What is said about a file that was just loaded, besides its problems. */
export interface RosterReport {
  readonly role: Role;
  readonly rowCount: number;
  /** rows without any problem */
  readonly goodRows: number;
  readonly notices: readonly FileNotice[];
}

/** Nothing is kept, nothing is being read. */
export const NOTHING_LOADED: LoadState = { state: 'none' };
