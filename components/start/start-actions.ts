import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Role } from '@/lib/core/record/role';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import type { SchoolAnswer } from '@/lib/core/roster/school-question';
import type { Settings } from '@/lib/core/settings/settings';

/** What a person can do on the start page. */
export interface StartActions {
  /** one file, or several that become one roster */
  loadFiles(files: readonly File[]): void;
  chooseRole(role: Role): void;
  answerColumns(answer: ColumnAnswer): void;
  /** read the file once more and ask about its columns */
  reviewColumns(): void;
  giveStudentNo(text: string): void;
  /** whether a handed-out file is the student's own */
  answerOwnFile(isOwn: boolean): void;
  /** of which school the roster is */
  answerSchool(answer: SchoolAnswer): void;
  /** stop reading, or leave the question */
  cancel(): void;
  /** false when the browser does not allow it */
  copyText(text: string): Promise<boolean>;
  /** as a file of its own, for whoever mends the spreadsheet; false when it did not succeed */
  saveProblems(problems: readonly RosterProblem[]): Promise<boolean>;
  /** `count` rows of the counselor's roster loaded at this instant, from the given one on; none when there are none to be had */
  readRows(loadedAt: string, from: number, count: number): Promise<readonly ExpectedRecord[]>;
  deleteAll(): void;
  /** looks into storage anew that could not be used */
  tryAgain(): void;
  /** packs one file per student; `withNames`: 学号_姓名 as file names */
  handOut(withNames: boolean): void;
  stopHandOut(): void;
  setSettings(settings: Settings): void;
  /** the school's name while no file is kept; null: the default again */
  setSchool(name: string | null): void;
  /** asks for the account pages of CHSI; false when the person or the browser said no */
  allowAccounts(): Promise<boolean>;
  stopAccounts(): void;
  /** asks for the permission where that is needed; false when it was not given, and nothing was changed */
  setReminder(on: boolean): Promise<boolean>;
  /** the person says whether the picture was sent */
  setSent(sent: boolean): void;
  openPractice(): void;
  /** the counselor's classes; the roster that is kept becomes one */
  openClassPage(): void;
}
