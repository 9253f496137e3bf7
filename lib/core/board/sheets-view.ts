import type { ConflictKind } from '@/lib/core/session/model/outcomes';
import type { FormQuestion } from '@/lib/core/sheets/model/form';
import {
  DEFAULT_CLASS_SHEET,
  DEFAULT_FEEDBACK,
  type SheetOptions,
} from '@/lib/core/sheets/model/sheet-options';
import type { WhoNamed } from '@/lib/core/texts/class-who';
import type { Problem } from '@/lib/core/texts/problem';

/** What is being made. */
export type SheetWork = 'class-sheet' | 'feedback' | 'statistics' | 'results' | 'form' | 'session';

/** Of the open class, or of all that are not archived. */
export type ClassScope = 'this' | 'all';

/** A saved board that was read. */
export interface ReadBoard {
  /** place among the files that were chosen */
  readonly id: number;
  readonly fileName: string;
  readonly className: string;
  readonly students: number;
  /** ISO instant */
  readonly savedAt: string;
  readonly withIds: boolean;
  /** somebody changed the file after it was saved */
  readonly isEdited: boolean;
  /** it says that it is of another class than the open one */
  readonly isOtherClass: boolean;
}

/** What boards do not agree about for a student. */
export interface StudentConflict {
  readonly studentKey: string;
  readonly who: WhoNamed;
  readonly kinds: readonly ConflictKind[];
}

/** A file that is no saved board, or none that can be read. */
export interface RefusedBoard {
  readonly id: number;
  readonly fileName: string;
  readonly problem: Problem;
}

/** What joining with the open class comes to. */
export interface JoinOutcome {
  readonly students: number;
  readonly conflicts: readonly StudentConflict[];
  /** differences settled for all on some boards only: how many count again */
  readonly reopened: number;
}

/** Boards of other counselors, between being chosen and being joined. */
export interface JoinView {
  readonly boards: readonly ReadBoard[];
  readonly refused: readonly RefusedBoard[];
  /** null: there is no class open to join them with */
  readonly joined: JoinOutcome | null;
  /** why nothing can be joined; null when it can */
  readonly problem: Problem | null;
}

/** All that the class page draws of what is filed. */
export interface SheetsView {
  readonly options: SheetOptions;
  /** null: nothing is being made */
  readonly busy: SheetWork | null;
  /** what was done last; `id` one higher each time */
  readonly told: { readonly id: number; readonly text: string };
  /** why the last thing was not done */
  readonly problem: Problem | null;
  /** asked about the college's own form */
  readonly question: FormQuestion | null;
  readonly join: JoinView | null;
}

export const NO_SHEETS: SheetsView = {
  options: { classSheet: DEFAULT_CLASS_SHEET, feedback: DEFAULT_FEEDBACK },
  busy: null,
  told: { id: 0, text: '' },
  problem: null,
  question: null,
  join: null,
};
