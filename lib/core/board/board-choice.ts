import type { StudentState } from '@/lib/core/session/model/class-session';

/** Which rows of a board are shown. */
export interface BoardChoice {
  /** parts of a name, of a 学号 or of a note; '' for everybody */
  readonly text: string;
  readonly state: StudentState | 'all';
}

export const EVERYBODY: BoardChoice = { text: '', state: 'all' };
