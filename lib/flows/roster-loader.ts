import type { Role } from '@/lib/core/record/role';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { ColumnAnswer, RememberedAnswers } from '@/lib/core/roster/columns/column-question';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { Roster, RosterResult } from '@/lib/core/roster/model/roster';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { SchoolAnswer } from '@/lib/core/roster/school-question';
import type { Settings } from '@/lib/core/settings/settings';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { RosterReadingOptions } from '@/lib/platform/roster/roster-in-worker';

/** What a loader needs of whatever keeps rosters. */
export type LoaderStore = Pick<
  RosterStore,
  'kept' | 'report' | 'keepForCounselor' | 'keepForStudent' | 'deleteAll' | 'onChanged'
>;

export interface RosterLoaderParts {
  /** Reads files to one roster; rejects only when the signal is aborted. */
  readonly readFiles: (files: readonly File[], options: RosterReadingOptions) => Promise<RosterResult>;
  readonly store: LoaderStore;
  /** Who loads files here; nobody is asked then. */
  readonly role?: Role;
  /** What was answered before about columns. */
  readonly answers: {
    read(): Promise<RememberedAnswers>;
    remember(headerKey: string, answer: ColumnAnswer): Promise<void>;
  };
  readonly settings: () => Promise<Settings>;
  /** The head of a roster with its class id and class fingerprint. */
  readonly identify: (roster: Roster) => Promise<RosterAbout>;
  readonly newSessionCode: () => string;
  /** `loads`: how many times files have been finished (stored or refused) since the page opened. */
  readonly onState: (state: LoadState, loads: number) => void;
  readonly now: () => Date;
  readonly onSurprise: OnSurprise;
}

/** What the start page can do about files. Outcomes come as states; rejects only when the browser's storage is out of order. */
export interface RosterLoader {
  /** Shows what is kept, and follows changes made by other pages. */
  start(): Promise<void>;
  /** `reading` is told before this returns. Files that are still being read or asked about are dropped. */
  load(files: readonly File[]): Promise<void>;
  /** Reads the files loaded last once more, and asks about their columns whatever is certain. */
  reviewColumns(): Promise<void>;
  /** Answers the question of a file with several rows. */
  chooseRole(role: Role): Promise<void>;
  /** Answers the question about columns. */
  answerColumns(answer: ColumnAnswer): Promise<void>;
  /** Keeps the row with this number and forgets the others at once. */
  giveStudentNo(text: string): Promise<void>;
  /** Answers whether a handed-out file is the student's own: keeps it, or refuses it and keeps nothing of it. */
  answerOwnFile(isOwn: boolean): Promise<void>;
  /** Answers of which school a roster is. */
  answerSchool(answer: SchoolAnswer): Promise<void>;
  /** Drops the file that is being read or asked about; what was kept before stays. */
  cancel(): Promise<void>;
  deleteAll(): Promise<void>;
}
