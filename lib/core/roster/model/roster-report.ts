import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Role } from '@/lib/core/record/role';
import type { FileNotice, Reservation, Roster, RosterProblem } from './roster';

/** Of how many rows a column has no usable value. */
export interface Blanks {
  readonly field: TextFieldKey;
  readonly count: number;
}

/** What is said about a file that was loaded, besides its problems. */
export interface RosterReport {
  readonly role: Role;
  readonly rowCount: number;
  /** rows without any problem */
  readonly goodRows: number;
  /** null: nothing but what is said of single rows */
  readonly reservation: Reservation | null;
  readonly notices: readonly FileNotice[];
  /** columns that some rows have nothing usable in */
  readonly blanks: readonly Blanks[];
}

/** The report as it is kept with the roster, and deleted with it. */
export interface KeptReport {
  readonly report: RosterReport;
  /** the first of them, at most MAX_KEPT_PROBLEMS */
  readonly problems: readonly RosterProblem[];
  /** how many were found */
  readonly problemCount: number;
}

/** A roster that was loaded before, with what was found in it then. */
export interface ReportedRoster extends Roster {
  readonly report?: KeptReport;
}

/** So many problems are kept; of more, the file itself has to be loaded again. */
export const MAX_KEPT_PROBLEMS = 500;
/** So many notices: a roster may be put together from hundreds of files. */
export const MAX_KEPT_NOTICES = 200;
