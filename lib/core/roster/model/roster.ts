import type { MatchedStudent } from '@/lib/core/choose/matched-student';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Role } from '@/lib/core/record/role';
import type { RosterAbout } from '@/lib/core/record/roster-about';

/** Something in the file that a person should know; the other rows go on. */
export interface RosterProblem {
  readonly kind: RosterProblemKind;
  /** 1-based row as the person sees it in the file; null when it concerns the whole file. */
  readonly rowNumber: number | null;
  /** Header text of the column as written; '' when it concerns the row. */
  readonly column: string;
  /** What stands there, as far as it helps to find it; shown to whoever loaded the file, never sent or logged. */
  readonly seen?: string;
  /** As in ExpectedRecord. */
  readonly source?: string;
  /** Whose row it is, as far as the row says so: the name, and the end of the 学号. */
  readonly who?: MatchedStudent;
}

export const ROSTER_PROBLEMS = [
  // the row is left out
  'row-without-key',
  'row-damaged',
  'sample-row',
  // the row stays, the cell is refused (CellRefusal)
  'digits-lost',
  'not-a-date',
  'not-in-list',
  'bad-id',
  'damaged',
  'no-result',
  // the row stays
  'id-contradicts-birth',
  'id-contradicts-gender',
  'duplicate-student-no',
  'duplicate-id',
  'same-person',
  'other-school',
  'number-length',
  // the row stays, and a person must look when it is compared
  'partial-date',
  'unknown-character',
  'private-use',
  'maybe-cut',
  'hidden-character',
  'near-midnight',
  'name-remark',
  'odd-characters',
  // it concerns what the file says about itself (说明 / about)
  'head-unreadable',
] as const;
export type RosterProblemKind = (typeof ROSTER_PROBLEMS)[number];

/** What else was seen in a file, that is no problem but must not go unsaid. */
export const NOTICES = [
  /** the ending of the name promises something else than the bytes hold (detail: the format) */
  'ending-differs',
  /** sheets that were passed over because they are hidden, or hold no table of students (detail: their names) */
  'hidden-sheets',
  'sheets-unread',
  /** columns of a .dbf whose content stands in another file (detail: their names) */
  'columns-unread',
  /** rows that are no student's (detail: what stands in them) */
  'total-rows',
  'remark-rows',
  'other-rows',
  'example-rows',
  'repeated-headers',
  /** rows in which nothing stands but a number that somebody prefilled */
  'numbered-rows',
  /** rows above the header that look like students (detail: what stands in them) */
  'rows-above',
  /** several lists on one sheet, each with its own header (detail: how many) */
  'blocks',
  'deleted-records',
  /** what was taken off texts of cells, as it is none of the value (detail: their columns) */
  'line-breaks',
  'invisible-characters',
  'apostrophes',
  'decimal-zeros',
  /** cells that are one with the cell above (detail: their columns) */
  'merged-cells',
  /** columns without any value; one in which some rows lack one (detail: their names) */
  'empty-columns',
  'missing-values',
  /** everybody's sex is 0 or 9 (detail: the column) */
  'gender-unknown',
  /** columns with a known name that were not read (detail: their names) */
  'columns-left',
  /** former and present values of a field that has no column of its own; values that are ticked (detail: their names) */
  'several-columns',
  'ticked-columns',
  /** columns with values that serve nothing (detail: their names); those without a name (detail: their letters) */
  'columns-unused',
  'columns-unnamed',
  /** rows and columns that the sheet hides, read all the same (detail: how many rows, names of columns) */
  'hidden-rows',
  'hidden-rows-left',
  'hidden-columns',
  /** the same value for the whole class, given by a person (detail: field and value) */
  'common-value',
  /** what was taken from the sheet 说明 (detail: it); that it holds rules, and nothing was */
  'head-taken',
  'head-ignored',
  /** its school is none that the rows name, and was not taken (detail: both) */
  'head-school-left',
  /** sheets or files that were put together (detail: how many) */
  'joined',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

/**
 * Why a file of which every row that was read is good is still not called free of problems: rows of it were left out,
 * or something about whole columns or sheets wants to be looked at.
 */
export const RESERVATIONS = ['rows-left', 'to-look-at'] as const;
export type Reservation = (typeof RESERVATIONS)[number];

export interface FileNotice {
  readonly kind: NoticeKind;
  readonly fileName: string;
  readonly detail: string;
  /** rows as the person sees them, in short (`rowRanges`) */
  readonly rows?: string;
}

export interface Roster {
  /** File name as the person chose it (shown to them, never sent or logged). */
  readonly fileName: string;
  readonly head: RosterAbout;
  /** Fields that have a column, in FIELD_KEYS order. */
  readonly columns: readonly TextFieldKey[];
  readonly rows: readonly ExpectedRecord[];
  readonly problems: readonly RosterProblem[];
  readonly notices: readonly FileNotice[];
}

/** Why a file is refused as a whole; every reason has a sentence (what, why, what now) in lib/core/texts. */
export const REFUSALS = [
  'empty-file',
  'unknown-kind',
  'is-picture',
  'old-xls',
  'web-archive',
  'frameset',
  'packed',
  'transposed',
  'one-column',
  'has-entities',
  'too-many-parts',
  'encrypted',
  'truncated',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'no-header',
  'no-key-column',
  'columns-unclear',
  'too-many-files',
  'no-rows',
  'bad-json',
  'newer-version',
  'bad-shape',
  'bad-school',
  'bad-encoding',
  'not-yours',
  'took-too-long',
  'storage-full',
  // nothing is wrong with the file: what is kept cannot be reached
  'storage-newer',
  'storage-blocked',
  'storage-damaged',
  'storage-unusable',
  'reader-failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type RosterResult = { readonly ok: true; readonly roster: Roster } | RefusedFile;

export interface RefusedFile {
  readonly ok: false;
  readonly refusal: Refusal;
  /** a column header or a number that the sentence needs, never a value of a student */
  readonly detail: string;
  /** which of several files it was */
  readonly fileName?: string;
}

/** Limits for one file (docs/measurements.md). */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 256;
export const MAX_DECLARED_BYTES = 300 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 2_000;
/** Files that are put together to one roster. */
export const MAX_FILES = 200;

/** What is kept, without any row: shown on the start page and in the panel. */
export interface KeptRoster {
  readonly fileName: string;
  readonly head: RosterAbout;
  readonly columns: readonly TextFieldKey[];
  readonly role: Role;
  readonly rowCount: number;
  readonly problemCount: number;
  /** something was noted beside a name */
  readonly hasRemarks?: boolean | undefined;
  /** ISO instant of loading. */
  readonly loadedAt: string;
  /** Calendar day `YYYY-MM-DD` after which the data is deleted; null for a student's own row (kept for the session). */
  readonly keepUntil: string | null;
  /** Of a student's own row: whose it is. */
  readonly owner?: MatchedStudent;
  /** A student's own row that goes when the browser closes, whatever is set by then. */
  readonly inSession?: true;
}
