import type { FieldKey } from '@/lib/core/fields/fields';
import type { RefusedReason } from '@/lib/core/record/expected-record';
import type { UnreadableReason } from '@/lib/core/record/reading';

/** The outcome for one field. Chinese words and meanings: lib/core/texts/verdicts.ts. */
export const VERDICTS = ['match', 'variant', 'mismatch', 'unsure', 'absent', 'unlisted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a value was read; `hand`: a person settled it; `none`: nothing was read. */
export const READ_BY = ['text', 'pixels', 'hand', 'none'] as const;
export type ReadBy = (typeof READ_BY)[number];

/** What a person can say of an `unsure` line; `unsure` takes the word back. */
export const HAND_VERDICTS = ['match', 'mismatch', 'unsure'] as const satisfies readonly Verdict[];
export type HandVerdict = (typeof HAND_VERDICTS)[number];

/** Why a line has the verdict it has; every reason has a sentence in lib/core/texts/reasons.ts. */
export const REASONS = [
  // unsure: the reading
  'missing',
  'empty',
  'picture',
  'protected',
  'mixed',
  'conflict',
  'too-long',
  'masked',
  'partial-date',
  'not-a-date',
  'not-in-list',
  'private-use',
  'unknown-character',
  'photo-to-confirm',
  'photo-unknown',
  'photo-missing',
  'blanks-inside',
  'similar-value',
  // unsure: read from pixels, and not sure enough for a verdict (lib/core/confidence)
  /** low confidence, or something unread between or behind the characters */
  'pixels-unclear',
  /** different crops of the same value read differently */
  'pixels-disagree',
  /** a character that the recogniser does not know, or knows badly */
  'pixels-weak-character',
  /** a character whose other forms (繁/简, old) it reads as this one */
  'pixels-look-alike',
  /** the recogniser also gave the expected character a fair share */
  'pixels-maybe-expected',
  /** read, but not one of the values of its closed list, or not by a safe margin */
  'pixels-not-in-list',
  /** read well, but it contradicts another value of the record that was read */
  'pixels-contradicts',
  // unsure: the roster's value
  'expected-private-use',
  'expected-unknown-character',
  'expected-partial-date',
  'expected-masked',
  'expected-leading-zeros',
  // variant
  'other-separator',
  'other-form',
  'pinyin-for-character',
  'full-width',
  // mismatch
  'different',
  'digit-differs',
  'look-alike',
  'separator-missing',
  // school name
  'school-exact',
  /** the same, read from pixels: ⼤ and 大 look alike there, so never "exact" */
  'school-reads-as',
  'school-blanks-around',
  'school-look-alike',
  'school-contains',
  'school-another',
  'school-row-names-another',
  // checks without a roster
  'id-ok',
  'id-digit-wrong',
  'id-other-form',
  'id-contradicts',
  'id-unread',
  // absent
  'not-shown',
  // unlisted
  'no-file',
  /** the file has no column for this field */
  'no-column',
  /** the column is there, this row's cell is empty */
  'no-value',
  'refused',
  // other person
  'other-person',
] as const;
export type Reason = (typeof REASONS)[number];
// every reading reason is also a comparison reason
export type ReadingReasonIsReason = UnreadableReason extends Reason ? true : never;

/** A stretch of a value, in code points: for underlining what differs. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A character as it was read or expected, and what else it could be taken for: 学 → 學斈. */
export interface OtherForms {
  readonly character: string;
  readonly others: string;
}

/** One field's verdict with everything that people are shown of it. */
export interface FieldLine {
  readonly field: FieldKey;
  readonly verdict: Verdict;
  /** null only for a plain `match` */
  readonly reason: Reason | null;
  /** With reason `refused`: why the roster's cell is not usable. */
  readonly refused: RefusedReason | null;
  /** What the page said, trimmed of layout whitespace; null when nothing was read. */
  readonly shown: string | null;
  /** What the roster says, as people are shown it (expected-text.ts); null when it says nothing usable. */
  readonly expected: string | null;
  /**
   * Code points that differ, or that a person should look at, in `shown` and in `expected`; empty when nothing is
   * underlined.
   */
  readonly shownDiffers: readonly Span[];
  readonly expectedDiffers: readonly Span[];
  readonly readBy: ReadBy;
  /** With `readBy: 'hand'`: how it was read before, for taking the word back. */
  readonly settledFrom?: ReadBy;
  /** PNG of what was read from pixels, as a data URL, to look at beside `expected`; null when there is none. */
  readonly crop: string | null;
  /** The same of the lines below, where a value of several lines was cut out line by line. */
  readonly cropsBelow?: readonly string[];
  /** Where pixels leave a character open: the other characters that it may be. */
  readonly otherForms?: readonly OtherForms[];
  /** The field served to find the roster's row (用于定位). */
  readonly locator: boolean;
}

/** A check that needs no roster: ID check digit; birth date and sex against the ID. */
export const CHECKS = ['id-digit', 'id-birth', 'id-gender'] as const;
export type CheckKey = (typeof CHECKS)[number];

export interface CheckLine {
  readonly check: CheckKey;
  readonly verdict: 'match' | 'mismatch' | 'unsure';
  readonly reason: Reason;
}

/** The outcome for a record (record-result.ts); `none`: 未比对. */
export const RESULTS = ['match', 'mismatch', 'unsure', 'none'] as const;
export type RecordResult = (typeof RESULTS)[number];

export interface Comparison {
  readonly result: RecordResult;
  /** The school and the notice's twelve always; other fields when page or roster has a value. In FIELD_KEYS order. */
  readonly lines: readonly FieldLine[];
  readonly checks: readonly CheckLine[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** 比对 n 项，未比对 m 项: lines with a definite verdict, and the others. Like `counts` without SECONDARY_FIELDS. */
  readonly compared: number;
  readonly notCompared: number;
  /** Name and ID both differ, or more than half of what was compared does: probably another person's file. */
  readonly otherPerson: boolean;
}
