import type { FoundBy } from '@/lib/core/choose/pick-row';
import type { PageFailure } from '@/lib/core/record/reading';
import type { Role } from '@/lib/core/record/role';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import type { Comparison } from '@/lib/core/verdict/comparison';

/**
 * What comes out when the background compares a reading with the kept roster,
 * and what a person may have to answer on the way.
 */

/** What the panel says about the file in use. No row of it. */
export interface RosterNote {
  readonly fileName: string;
  readonly role: Role;
  readonly head: RosterAbout;
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

export interface RowOption {
  /** position in the kept roster */
  readonly rowId: number;
  /** 姓名 and 学号 as in the roster; only a counselor is ever asked about rows */
  readonly label: string;
  /** the fields by which this row was found */
  readonly foundBy: readonly FoundBy[];
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
  'picture-broken',
  'picture-unreadable',
  /** our own marks or strip are in the picture */
  'own-drawing',
  'reader-failed',
  /** the recogniser's own file is not there, or is another one */
  'reader-missing',
  /** the browser does not let WebAssembly run */
  'reader-refused',
  'extension-reloaded',
  'background-failed',
] as const;
export type CheckFailure = PageFailure | (typeof CHECK_FAILURES)[number];
