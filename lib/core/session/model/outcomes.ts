/** Why the store of the classes could not do what it was asked. Carries no data of anybody. */
export const STORE_FAILURES = [
  /** the browser gave no room; what was kept before is still kept */
  'no-room',
  /** another page of an older version holds the classes open and does not let go: close it */
  'blocked',
  /** kept by a newer version of this extension */
  'newer',
  /** what is kept has not the shape in which it was kept */
  'damaged',
  /** the browser does not let anything be kept, or does not read what is kept */
  'unusable',
] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** Why a check that landed does not decide what a student's state is. */
export const PASSED_OVER = [
  /** a person set the state before it came */
  'by-hand',
  /** a newer check came before it */
  'older',
  /** the student's own word is not better than what was read */
  'own-word',
  /** a file of which nobody knows when it was made is not better than what came before it */
  'undated',
] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** Why a saved class is refused as a whole. */
export const SESSION_REFUSALS = [
  /** more characters than any class has */
  'too-large',
  /** no JSON, or cut off */
  'bad-json',
  /** JSON, but no saved class */
  'other-file',
  /** saved by a newer version; detail: its number */
  'newer-version',
  /** leaves the format; detail: where, as keys and 1-based positions, never a value */
  'bad-shape',
  /** more students than a class may have; detail: how many */
  'too-many-students',
  /** the day has passed after which it was to be deleted; detail: the day */
  'expired',
] as const;
export type SessionRefusal = (typeof SESSION_REFUSALS)[number];

/** What boards that are joined do not agree about, for one student. */
export const CONFLICTS = [
  /** their results differ; which one counts, standing-of.ts says: a person’s word before any check */
  'result',
  /** their rosters have different rows, or other names or numbers; a check made with either needs eyes */
  'row',
  /** both have a note; both are kept */
  'note',
] as const;
export type ConflictKind = (typeof CONFLICTS)[number];
