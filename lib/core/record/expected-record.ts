import type { TextFieldKey } from '@/lib/core/fields/fields';

/** Why the roster has a cell but no usable value in it. */
export const CELL_REFUSALS = [
  /** an 18-digit number stored as a number: its last digits are lost for good */
  'digits-lost',
  /** a date that is not on the calendar, or in no known notation */
  'not-a-date',
  /** not one of the values of a closed list (性别 …) */
  'not-in-list',
  /** 18 characters whose check digit is wrong, or another length */
  'bad-id',
  /** longer than any real value, or with control characters */
  'damaged',
  /** a formula that nobody has computed */
  'no-result',
] as const;
export type CellRefusal = (typeof CELL_REFUSALS)[number];

/** Why there is no usable value in a column that the roster has. */
export const REFUSED_REASONS = [
  ...CELL_REFUSALS,
  /** the roster has no row of this student: they were added to the class by hand */
  'not-in-roster',
] as const;
export type RefusedReason = (typeof REFUSED_REASONS)[number];

/** One student's expected record: one row of the college's file. */
export interface ExpectedRecord {
  /** 1-based row in the sheet or file, as the person sees it there; for JSON the 1-based position in `rows`. */
  readonly rowNumber: number;
  /** Values as written in the file (dates of date cells as YYYY-MM-DD). A field without usable value has no entry. */
  readonly values: Readonly<Partial<Record<TextFieldKey, string>>>;
  /** Cells that had something in them which cannot be used, or of which there is none, and why. */
  readonly refused: Readonly<Partial<Record<TextFieldKey, RefusedReason>>>;
  /** The file or sheet it stands in, when the roster was put together from several. */
  readonly source?: string;
  /** What stood beside the name in its cell (休学, ★): the keeper's note, no value, so never compared. */
  readonly remark?: string;
}
