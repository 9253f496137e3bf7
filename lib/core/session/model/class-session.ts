import type { FieldKey, TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { KeptReport } from '@/lib/core/roster/model/roster-report';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import type { ReadBy, Verdict } from '@/lib/core/verdict/comparison';

/**
 * A class of a counselor and everything that has happened to its students. Kept in the browser until `keepUntil`.
 * What a student's state is, is computed from the history (standing-of.ts), never stored.
 */

/** What is known of a class besides its students. */
export interface ClassAbout {
  /** our own, random; stays when the class is renamed or gets a new roster */
  readonly classKey: string;
  /** as the counselor calls it; '' when nobody said */
  readonly name: string;
  readonly fileName: string;
  /** deadline, contact, expected school, class id, class fingerprint, session code */
  readonly head: RosterAbout;
  readonly columns: readonly TextFieldKey[];
  /** ISO instants */
  readonly createdAt: string;
  readonly rosterAt: string;
  /** calendar day `YYYY-MM-DD` after which the class is deleted */
  readonly keepUntil: string;
  readonly archived: boolean;
  readonly settings: ClassSettings;
  /** Differences that were settled for all who share them. */
  readonly accepted: readonly AcceptedDifference[];
  /** Class fingerprints of rosters that this class had before, newest last. */
  readonly formerFingerprints: readonly string[];
  /** What was found in the roster when it was loaded; none where it was not kept. */
  readonly report?: KeptReport;
}

export interface ClassSettings {
  /** After a live check: save the confirmation picture? */
  readonly savePictures: SavePictures;
  /** Is each student's last one also kept with the class? (kept-picture.ts) */
  readonly keepPictures: boolean;
}

/** A difference that many students share, settled once: it counts for none of them. */
export interface AcceptedDifference {
  readonly field: FieldKey;
  readonly shown: string;
  readonly expected: string;
  /** ISO instant */
  readonly at: string;
}

/** Why a student has not been checked and will not be. */
export const MISSING_REASONS = [
  /** 放弃入学 */
  'gave-up',
  /** 保留入学资格 */
  'place-kept',
  /** 休学 */
  'on-leave',
  /** 退学 */
  'withdrawn',
  /** 不在本班 */
  'other-class',
  /** in the counselor's own words */
  'other',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** `data-state` of a row of the board. */
export const STUDENT_STATES = ['waiting', 'agreed', 'differs', 'eyes', 'missing'] as const;
export type StudentState = (typeof STUDENT_STATES)[number];

/** How a result came in. `confirmation`: the code of a confirmation picture, the student's own word (自报). */
export const WAYS = ['live', 'confirmation', 'screenshot', 'report'] as const;
export type Way = (typeof WAYS)[number];

/** A value that is not the roster's. `shown` null: the way did not say it (a code carries verdicts only): 待补. */
export interface Difference {
  readonly field: FieldKey;
  readonly shown: string | null;
  readonly expected: string | null;
}

/** A field that a person has to look at, or has looked at. */
export interface DoubtfulField {
  readonly field: FieldKey;
  /** one of the comparison's reasons, for the words; '' where only the verdict is known */
  readonly reason: string;
}

/** One result of one student. Holds no picture, no value that agrees and no ID number that agrees. */
export interface CheckResult {
  readonly kind: 'check';
  /** unique; the same check stored twice is one */
  readonly id: string;
  readonly way: Way;
  /** ISO instant at which the record was looked at (of a code: its own time) */
  readonly at: string;
  /** ISO instant at which it came to the board */
  readonly cameAt: string;
  readonly result: 'match' | 'mismatch' | 'unsure';
  readonly verdicts: Readonly<Partial<Record<FieldKey, Verdict>>>;
  readonly readBy: Readonly<Partial<Record<FieldKey, ReadBy>>>;
  readonly differences: readonly Difference[];
  readonly doubtful: readonly DoubtfulField[];
  /** SHA-256 (hexadecimal) of the file that it came from; '' for a live check */
  readonly fileHash: string;
  /** What speaks against it, so that a person must look: '' when nothing does. */
  readonly concern: Concern | '';
}

/** Why a result that could be read needs a person's eyes all the same. */
export const CONCERNS = [
  /** the code and the chunk of a confirmation picture say different things */
  'chunk-differs',
  /** the strip of the picture, as it can be read, says something else than its code */
  'strip-differs',
  /** made with another roster than this class has now: a former one, or one of another class */
  'old-roster',
  /** another session of this class */
  'other-session',
  /** the same picture or the same code came for another student too */
  'shared-picture',
  /** a photo of a screen */
  'photo-of-screen',
  /** made without a file: nothing was compared */
  'without-file',
  /** its time lies in the future: a clock is wrong */
  'from-future',
] as const;
export type Concern = (typeof CONCERNS)[number];

/**
 * A state that a person set: it stands, whatever comes after it, until another one or `null` follows. `null`: no person's
 * word stands any more. `waiting`: what came so far does not count; the next check does.
 */
export interface HandState {
  readonly kind: 'hand';
  readonly id: string;
  readonly at: string;
  readonly state: StudentState | null;
  readonly reason: MissingReason | null;
  /** with reason `other`: the counselor's words */
  readonly words: string;
}

/** A person looked at a doubtful field of a check and said what it is; holds when the same file comes again. */
export interface SettledField {
  readonly kind: 'settled';
  readonly id: string;
  readonly at: string;
  /** of the CheckResult */
  readonly checkId: string;
  readonly field: FieldKey;
  /** `unsure` takes the word back */
  readonly verdict: 'match' | 'mismatch' | 'unsure';
  readonly shown: string | null;
}

/** The roster was replaced and this student's row is another now (名册已更新). */
export interface RowChanged {
  readonly kind: 'row-changed';
  readonly id: string;
  readonly at: string;
  readonly fields: readonly TextFieldKey[];
}

export type HistoryEntry = CheckResult | HandState | SettledField | RowChanged;

/** One student of a class. */
export interface Student {
  readonly classKey: string;
  /** unique in the class; never used again for somebody else */
  readonly studentKey: string;
  /** place on the board, from 0: order of the roster, then students added by hand */
  readonly order: number;
  /** what the roster says; null for a student added by hand */
  readonly row: ExpectedRecord | null;
  /** of the row, or as added */
  readonly name: string;
  readonly studentNo: string;
  readonly note: string;
  /** `false`: the present roster has no such row any more; the results stay */
  readonly inRoster: boolean;
  /** oldest first */
  readonly history: readonly HistoryEntry[];
}

export interface ClassSession {
  readonly about: ClassAbout;
  readonly students: readonly Student[];
}

/** What counts of a student now. */
export interface Standing {
  readonly state: StudentState;
  /** the check that counts; null before any, and where a person's word counts without one */
  readonly check: CheckResult | null;
  /** differences of that check that were not accepted for all; none where a person said agreed, missing or waiting */
  readonly differences: readonly Difference[];
  /** fields of that check that a person has not settled; only those that decide a record's result make it `eyes` */
  readonly doubtful: readonly DoubtfulField[];
  /** set by a person */
  readonly byHand: HandState | null;
  /** a result came after the person's word, or an older one after a newer: it is in the history and counts for nothing */
  readonly passedOver: CheckResult | null;
  /** what of the roster's row changed after that check, or after the person's word */
  readonly rowChanged: readonly TextFieldKey[];
}
