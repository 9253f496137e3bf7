import type { Role } from '@/lib/core/roster/roster';
import type { Settings } from '@/lib/core/settings';

/** What a person can do on the start page. */
export interface StartActions {
  loadFile(file: File): void;
  chooseRole(role: Role): void;
  giveStudentNo(text: string): void;
  /** whether a handed-out file is the student's own */
  answerOwnFile(isOwn: boolean): void;
  /** stop reading, or leave the question */
  cancel(): void;
  deleteAll(): void;
  /** packs one file per student; `withNames`: 学号_姓名 as file names */
  handOut(withNames: boolean): void;
  stopHandOut(): void;
  setSettings(settings: Settings): void;
  openPractice(): void;
}
