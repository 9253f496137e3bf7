import { isHandedOut } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Role } from '@/lib/core/record/role';
import { nameProblems } from '@/lib/core/report/name-problems';
import { keptReport, reportOf } from '@/lib/core/report/report-of';
import { answerWithoutAsking } from '@/lib/core/roster/columns/answer-without-asking';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import { findOwnRow } from '@/lib/core/roster/find-own-row';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { KeptRoster, Refusal, RefusedFile, Roster } from '@/lib/core/roster/model/roster';
import type { ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { rosterName } from '@/lib/core/roster/roster-name';
import { StorageFull } from '@/lib/core/roster/roster-store';
import { type SchoolAnswer, schoolQuestion, withSchool } from '@/lib/core/roster/school-question';
import { storageRefusal } from '@/lib/core/roster/storage-trouble';
import { expectedSchool } from '@/lib/core/school-name/expected-school';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { keepRow, keepWhole, ownPart } from './keep-roster';
import { type Asked, type LoadStage, stageState } from './load-stage';
import type { RosterLoaderParts } from './roster-loader';

/** What is to be loaded. Only handles: what is in the files is not kept here. `role`: null until somebody says it. */
export interface GivenFiles {
  readonly files: readonly File[];
  readonly role: Role | null;
}

export interface FileLoadParts extends Omit<RosterLoaderParts, 'onState'> {
  tell(state: LoadState): void;
  /** The last that is heard of a load. */
  finish(outcome: Extract<LoadState, { state: 'ready' }> | Required<RefusedFile>): Promise<void>;
}

const WORKING: LoadStage = { at: 'working', percent: null };

/**
 * One load: from files, through what has to be asked, to what is kept. An answer that its stage does not ask for is
 * not heard: a button may be pressed twice. Once ended it keeps nothing.
 */
export class FileLoad {
  readonly #parts: FileLoadParts;
  readonly #name: string;
  readonly #ended = new AbortController();
  #given: GivenFiles;
  #stage = WORKING;

  constructor(given: GivenFiles, parts: FileLoadParts) {
    this.#parts = parts;
    this.#given = given;
    this.#name = rosterName(given.files.map(({ name }) => name));
  }

  /** What may be read once more; no file where a row turned out to be somebody's own. */
  get given(): GivenFiles {
    return this.#given;
  }

  /** Drops whatever is under way, and all rows. */
  end(): void {
    this.#ended.abort();
    this.#stage = WORKING;
  }

  /** `review`: asks about columns whatever is certain. */
  async read(review: boolean): Promise<void> {
    const { signal } = this.#ended;
    this.#enter(WORKING);
    try {
      const result = await this.#parts.readFiles(this.#given.files, {
        signal,
        onProgress: (percent, rows) => this.#enter({ at: 'working', percent, rows }),
        ask: (question) => this.#ask(question),
        rosterName: this.#name,
        remembered: this.#parts.answers.read(),
        review,
        onSurprise: this.#parts.onSurprise,
      });
      if (signal.aborted) return;
      if (result.ok) await this.#take(result.roster);
      else await this.#parts.finish({ fileName: this.#name, ...result });
    } catch (error) {
      this.#seen(error);
      await this.#refuse('reader-failed');
    }
  }

  async chooseRole(role: Role): Promise<void> {
    const stage = this.#stage;
    if (stage.at !== 'who-answers' && stage.at !== 'who-loads') return;
    this.#given = { ...this.#given, role };
    if (stage.at === 'who-answers') this.#askColumns(stage.asked);
    else await this.#goOn(stage.roster, role);
  }

  async answerColumns(answer: ColumnAnswer): Promise<void> {
    if (this.#stage.at !== 'columns') return;
    const { asked } = this.#stage;
    this.#enter(WORKING);
    try {
      // which sheets and rows are wanted is said of this file alone
      const { leaveHidden: _, ...kept } = answer;
      await this.#parts.answers.remember(asked.question.headerKey, { ...kept, joined: [] });
    } finally {
      asked.answer(answer);
    }
  }

  /** Whoever gives a number is a student, said or not. */
  async giveStudentNo(text: string): Promise<void> {
    if (this.#stage.at !== 'student-no' && this.#stage.at !== 'who-loads') return;
    const { roster } = this.#stage;
    const row = findOwnRow(roster.rows, text);
    if (row === null) this.#enter({ at: 'student-no', roster, notFound: true });
    else await this.#keepOwn(roster, row);
  }

  async answerOwnFile(isOwn: boolean): Promise<void> {
    if (this.#stage.at !== 'own-file') return;
    const { roster, row } = this.#stage;
    if (isOwn) return this.#keepOwn(roster, row);
    this.#stage = WORKING;
    this.#forgetFiles();
    await this.#refuse('not-yours');
  }

  async answerSchool(answer: SchoolAnswer): Promise<void> {
    if (this.#stage.at !== 'school') return;
    const { question, settle } = this.#stage;
    this.#stage = WORKING;
    await settle(answer === 'roster' ? question.named : question.set);
  }

  #enter(stage: LoadStage): void {
    if (this.#ended.signal.aborted) return;
    this.#stage = stage;
    this.#parts.tell(stageState(stage, this.#name, this.#given.role));
  }

  #ask(question: ColumnQuestion): Promise<ColumnAnswer> {
    const { role } = this.#given;
    const known = answerWithoutAsking(question, role);
    if (known !== null) return Promise.resolve(known);
    return new Promise((answer) => {
      const asked = { question, answer };
      if (role !== null || question.rowCount === 1) this.#askColumns(asked);
      else this.#enter({ at: 'who-answers', asked });
    });
  }

  /** Whoever says to be a student may need no question. */
  #askColumns(asked: Asked): void {
    const known = answerWithoutAsking(asked.question, this.#given.role);
    if (known === null) this.#enter({ at: 'columns', asked });
    else {
      this.#stage = WORKING;
      asked.answer(known);
    }
  }

  async #take(roster: Roster): Promise<void> {
    const [row, another] = roster.rows;
    const { role } = this.#given;
    if (row !== undefined && another === undefined && this.#parts.role !== 'counselor') {
      if (!isHandedOut(roster.head)) return this.#keepOwn(roster, row);
      return this.#enter({ at: 'own-file', roster, row });
    }
    if (role === null) this.#enter({ at: 'who-loads', roster });
    else await this.#goOn(roster, role);
  }

  async #goOn(roster: Roster, role: Role): Promise<void> {
    if (role === 'student') return this.#enter({ at: 'student-no', roster, notFound: false });
    await this.#settleSchool(roster, roster.rows, async (settled) => {
      const { signal } = this.#ended;
      const onProgress = (percent: number): void => this.#enter({ at: 'working', percent });
      onProgress(0);
      await this.#keep(settled, role, (whole) => keepWhole(whole, this.#parts, { signal, onProgress }));
    });
  }

  /** Asked before anything is kept: of another school, every row would differ, or agree with the wrong one. */
  async #settleSchool(
    roster: Roster,
    rows: readonly ExpectedRecord[],
    goOn: (settled: Roster) => Promise<void>,
  ): Promise<void> {
    // at once: who answers twice is heard once
    this.#enter(WORKING);
    const { school } = await this.#parts.settings();
    if (this.#ended.signal.aborted) return;
    const question = schoolQuestion({ head: roster.head, rows }, expectedSchool(null, school).name);
    if (question === null) return goOn(withSchool(roster, roster.head.school));
    const settle = (name: string): Promise<void> => goOn(withSchool(roster, name));
    if (question.named === question.set) return settle(question.set);
    this.#enter({ at: 'school', question, settle });
  }

  async #keepOwn(roster: Roster, row: ExpectedRecord): Promise<void> {
    // whose own row it is has no business with the others any more
    this.#forgetFiles();
    await this.#settleSchool(roster, [row], async (settled) => {
      this.#enter(WORKING);
      const { signal } = this.#ended;
      await this.#keep(ownPart(settled, row), 'student', ({ report }) =>
        keepRow({ ...settled, ...(report && { report }) }, row, this.#parts, signal),
      );
    });
  }

  async #keep(
    roster: Roster,
    role: Role,
    store: (reported: ReportedRoster) => Promise<KeptRoster>,
  ): Promise<void> {
    const problems = nameProblems(roster);
    const report = reportOf({ ...roster, problems }, role);
    try {
      const kept = await store({ ...roster, problems, report: keptReport(report, { problems }) });
      await this.#parts.finish({ state: 'ready', kept, problems, report });
    } catch (error) {
      const refusal = error instanceof StorageFull ? 'storage-full' : storageRefusal(error);
      if (refusal === null) this.#seen(error);
      await this.#refuse(refusal ?? 'reader-failed');
    }
  }

  /** What is thrown because a person stopped it is no surprise. */
  #seen(error: unknown): void {
    if (!this.#ended.signal.aborted) this.#parts.onSurprise(surpriseOf('load-roster', error));
  }

  #refuse(refusal: Refusal): Promise<void> {
    return this.#parts.finish({ ok: false, refusal, detail: '', fileName: this.#name });
  }

  #forgetFiles(): void {
    this.#given = { ...this.#given, files: [] };
  }
}
