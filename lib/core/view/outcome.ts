import type { MatchedStudent } from '@/lib/core/choose/matched-student';
import type { TellingField } from '@/lib/core/choose/telling-fields';
import type { PageFailure } from '@/lib/core/record/reading';
import type { Role } from '@/lib/core/record/role';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import type { Comparison } from '@/lib/core/verdict/comparison';

/**
 * What comes out when the background compares a reading with the kept roster,
 * and what a person may have to answer on the way.
 */

/** What the panel says about the file in use; of its rows only who was compared. */
export interface RosterNote {
  readonly fileName: string;
  readonly role: Role;
  readonly head: RosterAbout;
  /** whose row it was compared with; absent where there is none yet */
  readonly student?: MatchedStudent;
  /** the student is not in this file: the counselor added them to the class by hand */
  readonly isAdded?: true;
  /** this roster is not the open class's, or none is open: the check comes to no board */
  readonly inNoClass?: true;
}

export interface RecordOption {
  /** index into the reading's records */
  readonly index: number;
  /** e.g. 西南大学 · 本科 · 计算机科学与技术 · 在籍（注册学籍）; what the page says, for people */
  readonly label: string;
}

/** The record that was compared, and those beside it that were not. */
export interface RecordsShown {
  readonly compared: RecordOption;
  readonly others: readonly RecordOption[];
}

export interface RowOption {
  /** position in the kept roster */
  readonly rowId: number;
  /** its row in the file; nothing that stands in it: only the row that is chosen is told */
  readonly label: string;
  /** what tells people apart and is the same on the page, and what is not */
  readonly agrees: readonly TellingField[];
  readonly differs: readonly TellingField[];
}

export type Question =
  | { readonly kind: 'record'; readonly options: readonly RecordOption[] }
  | { readonly kind: 'row'; readonly options: readonly RowOption[] }
  /** The file is probably another person's, or was not read well: compare nevertheless, or load another file. */
  | { readonly kind: 'other-person' };

/** Answers given so far in this check; sent along with the reading. */
export interface Choices {
  readonly recordIndex: number | null;
  readonly rowId: number | null;
  readonly samePerson: boolean;
}
export const NO_CHOICES: Choices = { recordIndex: null, rowId: null, samePerson: false };

export type CompareOutcome =
  | {
      readonly state: 'done';
      readonly comparison: Comparison;
      /** which of the reading's records was compared */
      readonly recordIndex: number;
      /** of a page that shows several records */
      readonly among?: RecordsShown;
      /** null: checked without a file */
      readonly roster: RosterNote | null;
      /** of the counselor's open class, when this is its roster */
      readonly savePictures?: SavePictures;
    }
  | { readonly state: 'asking'; readonly question: Question; readonly roster: RosterNote | null }
  | {
      readonly state: 'failed';
      readonly reason: 'no-row' | 'no-key';
      readonly roster: RosterNote | null;
      /** names of the counselor's other classes that may have this student */
      readonly otherClasses?: readonly string[];
    };

/** Why the kept roster cannot be looked into: another version's, held, damaged, closed. */
export const STORAGE_FAILURES = [
  'storage-newer',
  'storage-blocked',
  'storage-damaged',
  'storage-unusable',
] as const;
export type StorageFailure = (typeof STORAGE_FAILURES)[number];

/**
 * What a page is told. `stale`: it shows other people than those whom the person checked, and nothing is told of them.
 * `unusable`: there may be a roster, and nobody can tell.
 */
export type PageOutcome =
  | CompareOutcome
  | { readonly state: 'stale' }
  | { readonly state: 'unusable'; readonly reason: StorageFailure };

/** `data-reason` of a failed check. */
export const CHECK_FAILURES = [
  /** no row of the roster is this record's */
  'no-row',
  /** nothing on the page is sure enough to find a row by */
  'no-key',
  'stopped',
  /** reading from the screen: the browser, the tab, the page, its font, its picture, the recogniser */
  'capture-refused',
  'tab-not-in-front',
  'page-moved',
  'font-missing',
  /** the page has its font, and its values are set in another one: an extension or a script changed the styles */
  'font-replaced',
  'picture-broken',
  'picture-unreadable',
  /** our own marks or strip are in the picture */
  'own-drawing',
  'reader-failed',
  /** the recogniser's own file is not there, or is another one */
  'reader-missing',
  /** the browser does not let WebAssembly run */
  'reader-refused',
  /** browser or processor are older than WebAssembly's vectors */
  'reader-unsupported',
  'extension-reloaded',
  'background-failed',
  ...STORAGE_FAILURES,
] as const;
export type CheckFailure = PageFailure | (typeof CHECK_FAILURES)[number];
