import type { ClassScope } from '@/lib/core/board/sheets-view';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import type { SchoolAnswer } from '@/lib/core/roster/school-question';
import type { ClassDates } from '@/lib/core/session/model/class-dates';
import type { AcceptedDifference } from '@/lib/core/session/model/class-session';
import type { HandWord } from '@/lib/core/session/set-by-hand';
import type { SettledDoubt } from '@/lib/core/session/settle-doubt';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import type { FormAnswer } from '@/lib/core/sheets/model/form';
import type { SheetOptions } from '@/lib/core/sheets/model/sheet-options';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { DroppedFile } from './files-of-drop';

export type SharedValue = Omit<AcceptedDifference, 'at'>;

/** What a person can do on the class page. */
export interface ClassActions {
  /** one roster, or several files that become one */
  loadFiles(files: readonly File[]): void;
  /** of each file whether it is a roster, by its bytes */
  areRosters(files: readonly File[]): Promise<readonly boolean[]>;
  answerColumns(answer: ColumnAnswer): void;
  reviewColumns(): void;
  /** of which school the roster is */
  answerSchool(answer: SchoolAnswer): void;
  /** whether a roster takes the present one's place, or is another class */
  answerRoster(answer: 'update' | 'fresh'): void;
  /** stop reading, or leave the question */
  cancel(): void;
  /** a refusal has been read */
  dismissRoster(): void;
  copyText(text: string): Promise<boolean>;
  saveProblems(problems: readonly RosterProblem[]): Promise<boolean>;

  openClass(classKey: string): void;
  rename(name: string): void;
  setDates(dates: ClassDates): void;
  archive(archived: boolean): void;
  setSavePictures(savePictures: SavePictures): void;
  setKeepPictures(keepPictures: boolean): void;
  /** those that the class keeps */
  deletePictures(): void;
  deleteClass(classKey: string): void;
  deleteAll(): void;
  /** looks into storage anew that could not be used */
  tryAgain(): void;

  setState(studentKey: string, word: HandWord): void;
  setNote(studentKey: string, note: string): void;
  settle(doubt: SettledDoubt): void;
  accept(value: SharedValue): void;
  withdraw(value: SharedValue): void;
  addStudent(typed: { readonly name: string; readonly studentNo: string }): void;
  undo(): void;
  /** `what`: said when it was copied */
  copy(text: string, what: string): void;

  openProjector(): void;
  openPractice(): void;
  openStart(): void;
}

/** What a person can do with the files that students hand in. */
export interface BatchActions {
  add(files: readonly DroppedFile[]): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  /** what waits for a person is shown, or put away */
  openEyes(): void;
  closeEyes(): void;
  /** a person's word about a crop; `unsure` takes it back */
  settle(key: string, verdict: HandVerdict): void;
  /** whose a file is; null: nobody's of this class */
  choose(itemId: number, studentKey: string | null): void;
}

/** What is filed at the end of a lesson. */
export interface SheetsActions {
  /** remembered for the next time */
  setOptions(options: SheetOptions): void;
  saveClassSheet(): void;
  printClassSheet(): void;
  saveErrors(): void;
  saveCounts(scope: ClassScope): void;
  saveResults(scope: ClassScope): void;
  /** the college's own, empty */
  fillForm(file: File): void;
  answerForm(answer: FormAnswer): void;
  leaveForm(): void;
  exportSession(withIds: boolean): void;
  /** what other counselors exported */
  readBoards(files: readonly File[]): void;
  keepBoards(how: 'join' | 'separate'): void;
  leaveBoards(): void;
}

/** What a person can do with the pictures that the class keeps. */
export interface PicturesActions {
  /** all of them as one archive */
  pack(): void;
  /** stops packing; nothing is saved */
  stop(): void;
}
