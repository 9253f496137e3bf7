import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Role } from '@/lib/core/record/role';
import type { FileNotice, Reservation, Roster, RosterProblem } from './roster';

/** Of how many rows a column has no usable value. */
export interface Blanks {
  readonly field: TextFieldKey;
  readonly count: number;
}

/** The fields of free words that count in a result and that each row has for itself. */
export const NEVER_SURE_FIELDS = ['name', 'major'] as const satisfies readonly TextFieldKey[];
export type NeverSureField = (typeof NEVER_SURE_FIELDS)[number];

/** A value with characters that pixels can never make sure (characters/never-sure-in). */
export interface NeverSureValue {
  readonly value: string;
  /** of one student's name: the end of the 学号; '' where there is none, and for other fields */
  readonly numberEnd: string;
  /** how many rows have it; of names 1 */
  readonly rows: number;
  readonly characters: string;
}

/** What of a field needs eyes where a page shows it as a picture or in its protective font. */
export interface NeverSure {
  readonly field: NeverSureField;
  readonly rows: number;
  /** at most MAX_NEVER_SURE */
  readonly values: readonly NeverSureValue[];
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
  /** only of a counselor's roster; absent too in what an earlier version kept */
  readonly neverSure?: readonly NeverSure[];
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
/** So many values with characters that pixels never make sure, of each field. */
export const MAX_NEVER_SURE = 200;
