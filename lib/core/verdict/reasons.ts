/**
 * Why a line has the verdict it has: every verdict has its own reasons, `match` none. Each has a sentence in
 * lib/core/texts/reasons.ts.
 */
export const REASONS = {
  variant: ['other-separator', 'other-form', 'pinyin-for-character', 'full-width'],
  mismatch: [
    'different',
    'digit-differs',
    'look-alike',
    'separator-missing',
    'school-look-alike',
    'school-contains',
    'school-another',
  ],
  unsure: [
    // the reading
    'missing',
    'empty',
    'picture',
    'protected',
    'mixed',
    'conflict',
    'place-unsure',
    'beyond-picture',
    'other-screenshot',
    'too-long',
    'drawn-otherwise',
    'covered',
    'eyes-only',
    'masked',
    'partial-date',
    'not-a-date',
    'not-in-list',
    'private-use',
    'unknown-character',
    'hidden-character',
    'photo-to-confirm',
    'photo-unknown',
    'photo-missing',
    'blanks-inside',
    'similar-value',
    'pinyin-for-character',
    'school-blanks-around',
    'school-row-names-another',
    // read from pixels, and not sure enough for a verdict (lib/core/confidence)
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
    // read as text, and from the screen as well (lib/core/confidence/seen-otherwise)
    /** a person surely sees something else, more or less than the text says */
    'screen-differs',
    // the roster's value
    'expected-private-use',
    'expected-unknown-character',
    'expected-hidden-character',
    'expected-partial-date',
    'expected-masked',
    'expected-leading-zeros',
    'other-person',
  ],
  absent: ['not-shown'],
  unlisted: [
    'no-file',
    /** the file has no column for this field */
    'no-column',
    /** the column is there, this row's cell is empty */
    'no-value',
  ],
} as const;

/** The verdicts that are given for a reason. */
export type ReasonedVerdict = keyof typeof REASONS;
export type ReasonOf<V extends ReasonedVerdict> = (typeof REASONS)[V][number];
/** `refused`: `unlisted` because the roster's cell cannot be used; which of RefusedReason stands beside it. */
export type Reason = ReasonOf<ReasonedVerdict> | 'refused';

/** The same for the checks that need no roster. */
export const CHECK_REASONS = {
  mismatch: ['id-digit-wrong', 'id-contradicts'],
  unsure: ['id-other-form', 'id-unread'],
} as const;
export type CheckReasonOf<V extends keyof typeof CHECK_REASONS> = (typeof CHECK_REASONS)[V][number];
export type CheckReason = CheckReasonOf<keyof typeof CHECK_REASONS>;
