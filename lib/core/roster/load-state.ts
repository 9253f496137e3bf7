import type { KeptRoster, Refusal, RosterHead, RosterProblem } from './roster';

/**
 * What loading a roster file has come to: all that the start page draws about files.
 * `data-roster` is `state`. Holds no row of a file with several students.
 */
export type LoadState =
  /** Nothing is kept. */
  | { readonly state: 'none' }
  /** A file is being read or stored. `percent` is 0–100, null when not known. */
  | { readonly state: 'reading'; readonly fileName: string; readonly percent: number | null }
  /** The file has several rows: 我是学生 / 我是辅导员? */
  | {
      readonly state: 'asking';
      readonly step: 'role';
      readonly fileName: string;
      readonly rowCount: number;
      readonly head: RosterHead;
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
  /** Stored. `problems` are those of the file just loaded (for a student: of their own row); empty after a restart. */
  | { readonly state: 'ready'; readonly kept: KeptRoster; readonly problems: readonly RosterProblem[] }
  /** The file was refused; `kept` is what was loaded before and still holds. */
  | {
      readonly state: 'refused';
      readonly refusal: Refusal;
      readonly detail: string;
      readonly fileName: string;
      readonly kept: KeptRoster | null;
    };

/** Nothing is kept, nothing is being read. */
export const NOTHING_LOADED: LoadState = { state: 'none' };
