import { isHandedOut } from '@/lib/core/handout/handed-out-file';
import { findOwnRow } from '@/lib/core/roster/find-own-row';
import { keepUntil } from '@/lib/core/roster/keep-until';
import type { LoadState } from '@/lib/core/roster/load-state';
import { localDay } from '@/lib/core/roster/local-day';
import type {
  ExpectedRecord,
  KeptRoster,
  Refusal,
  Role,
  Roster,
  RosterHead,
  RosterProblem,
  RosterResult,
} from '@/lib/core/roster/roster';
import { type RosterStore, StorageFull } from '@/lib/core/roster/roster-store';
import { sessionCodeFor } from '@/lib/core/roster/session-code';
import type { Settings } from '@/lib/core/settings';

export interface RosterLoaderParts {
  /** Reads a file; rejects only when the signal is aborted. */
  readonly readFile: (
    file: File,
    options: { readonly signal: AbortSignal; readonly onProgress: (percent: number | null) => void },
  ) => Promise<RosterResult>;
  readonly store: RosterStore;
  readonly settings: () => Promise<Settings>;
  /** The head of a roster with its class id and class fingerprint. */
  readonly identify: (roster: Roster) => Promise<RosterHead>;
  readonly newSessionCode: () => string;
  /** `loads`: how many files have been finished (stored or refused) since the page opened. */
  readonly onState: (state: LoadState, loads: number) => void;
  readonly now: () => Date;
}

/** What the start page can do about files. Outcomes come as states; rejects only when the browser's storage is out of order. */
export interface RosterLoader {
  /** Shows what is kept, and follows changes made by other pages. */
  start(): Promise<void>;
  /** `reading` is told before this returns. A file that is still being read or asked about is dropped. */
  load(file: File): Promise<void>;
  /** Answers the question of a file with several rows. */
  chooseRole(role: Role): Promise<void>;
  /** Keeps the row with this number and forgets the others at once. */
  giveStudentNo(text: string): Promise<void>;
  /** Answers whether a handed-out file is the student's own: keeps it, or refuses it and keeps nothing of it. */
  answerOwnFile(isOwn: boolean): Promise<void>;
  /** Drops the file that is being read or asked about; what was kept before stays. */
  cancel(): Promise<void>;
  deleteAll(): Promise<void>;
}

const problemsOf = ({ problems }: Roster, row: ExpectedRecord): readonly RosterProblem[] =>
  problems.filter(({ rowNumber }) => rowNumber === null || rowNumber === row.rowNumber);

const loadingOf = (state: LoadState): string | null =>
  'kept' in state ? (state.kept?.loadedAt ?? null) : null;

const askOwnFile = ({ fileName, head }: Roster, { values }: ExpectedRecord): LoadState => ({
  state: 'asking',
  step: 'own-file',
  fileName,
  name: values.name ?? values.studentNo ?? '',
  className: head.className || (values.className ?? ''),
});

class Loader implements RosterLoader {
  /** the file at work; replaced by a new one to drop whatever is still under way */
  private work = new AbortController();
  private busy = false;
  private waiting: Roster | null = null;
  private loads = 0;
  /** when the roster on show was loaded */
  private shown: string | null = null;

  constructor(private readonly parts: RosterLoaderParts) {}

  async start(): Promise<void> {
    this.parts.store.onChanged(() => void this.follow());
    if (!this.busy) await this.showKept();
  }

  async load(file: File): Promise<void> {
    const { signal } = this.begin();
    const reading = (percent: number | null): void =>
      this.tell(signal, { state: 'reading', fileName: file.name, percent });
    reading(null);
    try {
      const result = await this.parts.readFile(file, { signal, onProgress: reading });
      if (signal.aborted) return;
      if (result.ok) await this.take(result.roster, signal);
      else await this.refuse(file.name, result.refusal, result.detail, signal);
    } catch {
      await this.refuse(file.name, 'reader-failed', '', signal);
    }
  }

  async chooseRole(role: Role): Promise<void> {
    const roster = this.waiting;
    if (roster === null) return;
    const { signal } = this.work;
    const { fileName } = roster;
    if (role === 'student')
      return this.tell(signal, { state: 'asking', step: 'student-no', fileName, notFound: false });
    this.waiting = null;
    const onProgress = (percent: number): void => this.tell(signal, { state: 'reading', fileName, percent });
    const until = keepUntil(roster.head.deadline, localDay(this.parts.now()));
    onProgress(0);
    await this.keep(roster, roster.problems, signal, async () => {
      const head = await this.headForCounselor(roster);
      return this.parts.store.keepForCounselor({ ...roster, head }, { keepUntil: until, signal, onProgress });
    });
  }

  async giveStudentNo(text: string): Promise<void> {
    const roster = this.waiting;
    if (roster === null) return;
    const row = findOwnRow(roster.rows, text);
    if (row !== null) return this.keepOwn(roster, row, this.work.signal);
    const { fileName } = roster;
    this.tell(this.work.signal, { state: 'asking', step: 'student-no', fileName, notFound: true });
  }

  async answerOwnFile(isOwn: boolean): Promise<void> {
    const roster = this.waiting;
    const row = roster?.rows[0];
    if (roster === null || row === undefined) return;
    const { signal } = this.work;
    if (isOwn) return this.keepOwn(roster, row, signal);
    this.waiting = null;
    await this.refuse(roster.fileName, 'not-yours', '', signal);
  }

  async cancel(): Promise<void> {
    if (!this.busy) return;
    this.begin();
    await this.rest();
  }

  async deleteAll(): Promise<void> {
    const { signal } = this.begin();
    await this.parts.store.deleteAll();
    if (!signal.aborted) await this.rest();
  }

  /** Drops whatever is under way. */
  private begin(): AbortController {
    this.work.abort();
    this.work = new AbortController();
    this.waiting = null;
    this.busy = true;
    return this.work;
  }

  private async rest(): Promise<void> {
    this.busy = false;
    await this.showKept();
  }

  private tell(signal: AbortSignal, state: LoadState): void {
    if (signal.aborted) return;
    if ('kept' in state || state.state === 'none') this.shown = loadingOf(state);
    this.parts.onState(state, this.loads);
  }

  /** A change that this page made itself is on show already, with more than the store knows. */
  private async follow(): Promise<void> {
    if (this.busy) return;
    const kept = await this.parts.store.kept();
    if (!this.busy && (kept?.loadedAt ?? null) !== this.shown) await this.showKept();
  }

  private async showKept(): Promise<void> {
    const { signal } = this.work;
    const kept = await this.parts.store.kept();
    if (this.busy) return;
    this.tell(signal, kept === null ? { state: 'none' } : { state: 'ready', kept, problems: [] });
  }

  private async take(roster: Roster, signal: AbortSignal): Promise<void> {
    const [row, another] = roster.rows;
    const { fileName, head, rows } = roster;
    const isOne = row !== undefined && another === undefined;
    if (isOne && !isHandedOut(head)) return this.keepOwn(roster, row, signal);
    this.waiting = roster;
    if (isOne) return this.tell(signal, askOwnFile(roster, row));
    this.tell(signal, { state: 'asking', step: 'role', fileName, rowCount: rows.length, head });
  }

  private async keepOwn(roster: Roster, row: ExpectedRecord, signal: AbortSignal): Promise<void> {
    this.waiting = null;
    this.tell(signal, { state: 'reading', fileName: roster.fileName, percent: null });
    await this.keep(roster, problemsOf(roster, row), signal, async () => {
      const { keepRoster } = await this.parts.settings();
      const head = roster.rows.length > 1 ? await this.parts.identify(roster) : roster.head;
      signal.throwIfAborted();
      const own = { ...roster, head, rows: [row] };
      return this.parts.store.keepForStudent(own, row, { inSession: !keepRoster });
    });
  }

  /** Pictures made on this machine and files handed out from it say the same class and the same session. */
  private async headForCounselor(roster: Roster): Promise<RosterHead> {
    const head = await this.parts.identify(roster);
    const former = await this.parts.store.kept();
    return {
      ...head,
      sessionCode: sessionCodeFor(head, former?.head ?? null, this.parts.newSessionCode),
    };
  }

  private async keep(
    { fileName }: Roster,
    problems: readonly RosterProblem[],
    signal: AbortSignal,
    store: () => Promise<KeptRoster>,
  ): Promise<void> {
    try {
      const kept = await store();
      this.finish(signal, { state: 'ready', kept, problems });
    } catch (error) {
      await this.refuse(
        fileName,
        error instanceof StorageFull ? 'storage-full' : 'reader-failed',
        '',
        signal,
      );
    }
  }

  private async refuse(
    fileName: string,
    refusal: Refusal,
    detail: string,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) return;
    const kept = await this.parts.store.kept().catch(() => null);
    this.finish(signal, { state: 'refused', refusal, detail, fileName, kept });
  }

  private finish(signal: AbortSignal, state: LoadState): void {
    if (signal.aborted) return;
    this.busy = false;
    this.loads += 1;
    this.tell(signal, state);
  }
}

/** Loads roster files one after another; every change is told to `onState`, and nothing else is. */
export const createRosterLoader = (parts: RosterLoaderParts): RosterLoader => new Loader(parts);
