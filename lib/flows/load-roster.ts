import { isHandedOut } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Role } from '@/lib/core/record/role';
import { goodRows } from '@/lib/core/report/good-rows';
import { answerWithoutAsking, questionFor } from '@/lib/core/roster/columns/answer-without-asking';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import { findOwnRow } from '@/lib/core/roster/find-own-row';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { KeptRoster, RefusedFile, Roster } from '@/lib/core/roster/model/roster';
import { rosterName } from '@/lib/core/roster/roster-name';
import { StorageFull } from '@/lib/core/roster/roster-store';
import { keepRow, keepWhole, ownPart } from './keep-roster';
import type { RosterLoader, RosterLoaderParts } from './roster-loader';

function loadingOf(state: LoadState): string | null {
  return 'kept' in state ? (state.kept?.loadedAt ?? null) : null;
}

function askOwnFile({ fileName, head }: Roster, { values }: ExpectedRecord): LoadState {
  return {
    state: 'asking',
    step: 'own-file',
    fileName,
    name: values.name ?? values.studentNo ?? '',
    className: head.className || (values.className ?? ''),
  };
}

/** A question that reading waits for. */
interface Pending {
  readonly question: ColumnQuestion;
  readonly answer: (answer: ColumnAnswer) => void;
}

class Loader implements RosterLoader {
  readonly #parts: RosterLoaderParts;
  /** the file at work; replaced by a new one to drop whatever is still under way */
  #work = new AbortController();
  #busy = false;
  #waiting: Roster | null = null;
  #pending: Pending | null = null;
  /** only handles: what is in the files is not kept here */
  #files: readonly File[] = [];
  #name = '';
  #role: Role | null = null;
  #loads = 0;
  /** when the roster on show was loaded */
  #shown: string | null = null;

  constructor(parts: RosterLoaderParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#parts.store.onChanged(() => void this.#follow());
    if (!this.#busy) await this.#showKept();
  }

  async load(files: readonly File[]): Promise<void> {
    this.#files = files;
    this.#name = rosterName(files.map(({ name }) => name));
    this.#role = this.#parts.role ?? null;
    await this.#read(false);
  }

  async reviewColumns(): Promise<void> {
    if (this.#files.length > 0) await this.#read(true);
  }

  async chooseRole(role: Role): Promise<void> {
    const waiting = this.#waiting;
    const pending = this.#pending;
    if (waiting === null && pending === null) return;
    this.#role = role;
    if (pending !== null) return this.#showQuestion(pending);
    if (waiting !== null) await this.#goOn(waiting, role, this.#work.signal);
  }

  async answerColumns(answer: ColumnAnswer): Promise<void> {
    const pending = this.#pending;
    if (pending === null) return;
    this.#pending = null;
    this.#tell(this.#work.signal, { state: 'reading', fileName: this.#name, percent: null });
    await this.#parts.answers.remember(pending.question.headerKey, { ...answer, joined: [] });
    pending.answer(answer);
  }

  async giveStudentNo(text: string): Promise<void> {
    const roster = this.#waiting;
    if (roster === null) return;
    const row = findOwnRow(roster.rows, text);
    if (row !== null) return this.#keepOwn(roster, row, this.#work.signal);
    const { fileName } = roster;
    this.#tell(this.#work.signal, { state: 'asking', step: 'student-no', fileName, notFound: true });
  }

  async answerOwnFile(isOwn: boolean): Promise<void> {
    const [row, another] = this.#waiting?.rows ?? [];
    if (this.#waiting === null || row === undefined || another !== undefined) return;
    const { signal } = this.#work;
    if (isOwn) return this.#keepOwn(this.#waiting, row, signal);
    this.#waiting = null;
    this.#files = [];
    await this.#refuse({ ok: false, refusal: 'not-yours', detail: '' }, signal);
  }

  async cancel(): Promise<void> {
    if (!this.#busy) return;
    this.#begin();
    await this.#rest();
  }

  async deleteAll(): Promise<void> {
    const { signal } = this.#begin();
    this.#files = [];
    await this.#parts.store.deleteAll();
    if (!signal.aborted) await this.#rest();
  }

  /** Drops whatever is under way. */
  #begin(): AbortController {
    this.#work.abort();
    this.#work = new AbortController();
    this.#waiting = null;
    this.#pending = null;
    this.#busy = true;
    return this.#work;
  }

  async #read(review: boolean): Promise<void> {
    const { signal } = this.#begin();
    const onProgress = (percent: number | null, rows = 0): void => {
      const state = { state: 'reading', fileName: this.#name, percent } as const;
      this.#tell(signal, rows === 0 ? state : { ...state, rows });
    };
    onProgress(null);
    try {
      const remembered = this.#parts.answers.read();
      const ask = (question: ColumnQuestion): Promise<ColumnAnswer> => this.#ask(question, signal);
      const options = { signal, onProgress, ask, rosterName: this.#name, remembered, review };
      const result = await this.#parts.readFiles(this.#files, options);
      if (signal.aborted) return;
      if (result.ok) await this.#take(result.roster, signal);
      else await this.#refuse(result, signal);
    } catch {
      await this.#refuse({ ok: false, refusal: 'reader-failed', detail: '' }, signal);
    }
  }

  #ask(question: ColumnQuestion, signal: AbortSignal): Promise<ColumnAnswer> {
    const known = answerWithoutAsking(question, this.#role);
    if (known !== null) return Promise.resolve(known);
    return new Promise((answer) => {
      if (signal.aborted) return;
      this.#pending = { question, answer };
      if (this.#role !== null || question.rowCount === 1) this.#showQuestion(this.#pending);
      else this.#askRole(question.rowCount, signal);
    });
  }

  /** Whoever says to be a student may need no question, and sees no value of anybody. */
  #showQuestion({ question, answer }: Pending): void {
    const known = answerWithoutAsking(question, this.#role);
    if (known !== null) {
      this.#pending = null;
      answer(known);
      return;
    }
    this.#tell(this.#work.signal, {
      state: 'asking',
      step: 'columns',
      fileName: this.#name,
      question: questionFor(question, this.#role),
    });
  }

  #askRole(rowCount: number, signal: AbortSignal, head = DEFAULT_HEAD): void {
    this.#tell(signal, { state: 'asking', step: 'role', fileName: this.#name, rowCount, head });
  }

  async #rest(): Promise<void> {
    this.#busy = false;
    await this.#showKept();
  }

  #tell(signal: AbortSignal, state: LoadState): void {
    if (signal.aborted) return;
    if ('kept' in state || state.state === 'none') this.#shown = loadingOf(state);
    this.#parts.onState(state, this.#loads);
  }

  /** A change that this page made itself is on show already, with more than the store knows. */
  async #follow(): Promise<void> {
    if (this.#busy) return;
    const kept = await this.#parts.store.kept();
    if (!this.#busy && (kept?.loadedAt ?? null) !== this.#shown) await this.#showKept();
  }

  async #showKept(): Promise<void> {
    const { signal } = this.#work;
    const kept = await this.#parts.store.kept();
    if (this.#busy) return;
    this.#tell(signal, kept === null ? { state: 'none' } : { state: 'ready', kept, problems: [] });
  }

  async #take(roster: Roster, signal: AbortSignal): Promise<void> {
    const [row, another] = roster.rows;
    const isOne = row !== undefined && another === undefined && this.#parts.role !== 'counselor';
    const ask = isOne && isHandedOut(roster.head);
    if (isOne && !ask) return this.#keepOwn(roster, row, signal);
    this.#waiting = roster;
    if (ask) this.#tell(signal, askOwnFile(roster, row));
    else if (this.#role === null) this.#askRole(roster.rows.length, signal, roster.head);
    else await this.#goOn(roster, this.#role, signal);
  }

  async #goOn(roster: Roster, role: Role, signal: AbortSignal): Promise<void> {
    const { fileName } = roster;
    if (role === 'student')
      return this.#tell(signal, { state: 'asking', step: 'student-no', fileName, notFound: false });
    this.#waiting = null;
    const onProgress = (percent: number): void => this.#tell(signal, { state: 'reading', fileName, percent });
    onProgress(0);
    await this.#keep(roster, 'counselor', signal, () =>
      keepWhole(roster, this.#parts, { signal, onProgress }),
    );
  }

  async #keepOwn(roster: Roster, row: ExpectedRecord, signal: AbortSignal): Promise<void> {
    this.#waiting = null;
    // whose own row it is has no business with the others any more
    this.#files = [];
    this.#tell(signal, { state: 'reading', fileName: roster.fileName, percent: null });
    await this.#keep(ownPart(roster, row), 'student', signal, () =>
      keepRow(roster, row, this.#parts, signal),
    );
  }

  async #keep(
    roster: Roster,
    role: Role,
    signal: AbortSignal,
    store: () => Promise<KeptRoster>,
  ): Promise<void> {
    const { problems, notices, rows } = roster;
    try {
      const kept = await store();
      const report = { role, rowCount: rows.length, goodRows: goodRows(roster), notices };
      this.#finish(signal, { state: 'ready', kept, problems, report });
    } catch (error) {
      const refusal = error instanceof StorageFull ? 'storage-full' : 'reader-failed';
      await this.#refuse({ ok: false, refusal, detail: '' }, signal);
    }
  }

  async #refuse({ refusal, detail, fileName = this.#name }: RefusedFile, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const kept = await this.#parts.store.kept().catch(() => null);
    this.#finish(signal, { state: 'refused', refusal, detail, fileName, kept });
  }

  #finish(signal: AbortSignal, state: LoadState): void {
    if (signal.aborted) return;
    this.#busy = false;
    this.#loads += 1;
    this.#tell(signal, state);
  }
}

/** Loads rosters one after another; every change is told to `onState`, and nothing else is. */
export function createRosterLoader(parts: RosterLoaderParts): RosterLoader {
  return new Loader(parts);
}
