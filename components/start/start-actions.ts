import type { Role } from '@/lib/core/roster/roster';
import type { Settings } from '@/lib/core/settings';

/** What a person can do on the start page. */
export interface StartActions {
  loadFile(file: File): void;
  chooseRole(role: Role): void;
  giveStudentNo(text: string): void;
  /** stop reading, or leave the question */
  cancel(): void;
  deleteAll(): void;
  setSettings(settings: Settings): void;
  openPractice(): void;
}
