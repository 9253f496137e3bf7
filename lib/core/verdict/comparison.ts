import type { FieldKey } from '@/lib/core/fields/fields';
import type { CheckReasonOf, ReasonOf } from './reasons';
import type { ValueOutcome } from './value-outcome';

/** The outcome for one field. Chinese words and meanings: lib/core/texts/verdicts.ts. */
export const VERDICTS = ['match', 'variant', 'mismatch', 'unsure', 'absent', 'unlisted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a value was read; `hand`: a person settled it; `none`: nothing was read. */
export const READ_BY = ['text', 'pixels', 'hand', 'none'] as const;
export type ReadBy = (typeof READ_BY)[number];

/** How the program itself read a value. */
export const READ_FROM = ['text', 'pixels', 'none'] as const satisfies readonly ReadBy[];
export type ReadFrom = (typeof READ_FROM)[number];

/** What a person can say of an `unsure` line; `unsure` takes the word back. */
export const HAND_VERDICTS = ['match', 'mismatch', 'unsure'] as const satisfies readonly Verdict[];
export type HandVerdict = (typeof HAND_VERDICTS)[number];

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

/** Everything that people are shown of one field besides its verdict. */
export interface LineValues {
  readonly field: FieldKey;
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
  /** PNG of what was read from pixels, as a data URL, to look at beside `expected`; null when there is none. */
  readonly crop: string | null;
  /** The same of the lines below, where a value of several lines was cut out line by line. */
  readonly cropsBelow?: readonly string[];
  /** Where pixels leave a character open: the other characters that it may be. */
  readonly otherForms?: readonly OtherForms[];
  /** The field served to find the roster's row (用于定位). */
  readonly locator: boolean;
}

/** A line as the comparison made it. */
export type JudgedLine = LineValues &
  ValueOutcome & { readonly readBy: ReadFrom; readonly settledFrom?: never };

/** A line that was `unsure` until a person said what it is; `reason` is still why they were asked. */
export interface SettledLine extends LineValues {
  readonly verdict: Exclude<HandVerdict, 'unsure'>;
  readonly reason: ReasonOf<'unsure'>;
  readonly refused: null;
  readonly readBy: 'hand';
  /** How it was read, for taking the word back. */
  readonly settledFrom: ReadFrom;
}

/** One field's verdict with everything that people are shown of it. */
export type FieldLine = JudgedLine | SettledLine;

/** A check that needs no roster: ID check digit; birth date and sex against the ID. */
export const CHECKS = ['id-digit', 'id-birth', 'id-gender'] as const;
export type CheckKey = (typeof CHECKS)[number];

/** What a check without roster came to. */
export type CheckOutcome =
  | { readonly verdict: 'match'; readonly reason: null }
  | { readonly verdict: 'mismatch'; readonly reason: CheckReasonOf<'mismatch'> }
  | { readonly verdict: 'unsure'; readonly reason: CheckReasonOf<'unsure'> };

export type CheckLine = { readonly check: CheckKey } & CheckOutcome;

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
