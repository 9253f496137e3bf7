import { batchAccount } from '@/lib/core/batch/batch-account';
import { type BatchBody, type BatchEnd, type BatchItem, batchEnd } from '@/lib/core/batch/batch-item';
import type { BatchView } from '@/lib/core/batch/batch-view';
import { endOfCheck } from '@/lib/core/batch/decide/end-of-landing';
import { sameRows } from '@/lib/core/batch/decide/same-rows';
import { timeLeft } from '@/lib/core/batch/time-left';
import { type ClassesIndex, classesIndex } from '@/lib/core/session/find-student';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { settleDoubt } from '@/lib/core/session/settle-doubt';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import type { GivenFile, TakenFile } from '@/lib/platform/intake/take-files';
import type { BatchPorts } from './batch-ports';
import { EyesOfBatch } from './eyes-of-batch';
import { landRecord } from './land-record';
import { readFile } from './read-file';
import { SeenFiles } from './seen-files';
import type { FileOutcome, Work } from './work';

/** The recogniser's memory grows with what it reads: after so many files its worker is ended and another begun (R9). */
const FILES_PER_WORKER = 50;
/**
 * Reads the files that students handed in for a class, one after another, and puts what they say on the board. Files that
 * are added later join the same account. Kept are results, hashes and crops that nobody has settled; nothing else.
 */
export class Batch {
  readonly #ports: BatchPorts;
  readonly #eyes = new EyesOfBatch();
  readonly #seen = new SeenFiles();
  #works: readonly Work[] = [];
  #last = 0;
  #paused = false;
  #taking = 0;
  #stop = new AbortController();
  #running: Promise<void> | null = null;
  #others: readonly ClassSession[] = [];
  #index: { readonly session: ClassSession; readonly classes: ClassesIndex } | null = null;
  /** one drop after another, in their order */
  #intake: Promise<void> = Promise.resolve();
  readonly #pace = { files: 0, elapsed: 0 };

  constructor(ports: BatchPorts) {
    this.#ports = ports;
  }

  /** `running` is told before this returns. Resolves when the files are in the list. */
  add(given: readonly GivenFile[]): Promise<void> {
    const { signal } = this.#stop;
    this.#taking += 1;
    this.#tell();
    return this.#takeInTurn(given, signal);
  }

  /** The file that is being read is read to its end. */
  pause(): void {
    this.#paused = true;
    this.#tell();
  }

  resume(): void {
    this.#paused = false;
    this.#go();
    this.#tell();
  }

  /** What has not been read ends as `stopped`; results that came stay. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#paused = false;
    for (const work of this.#works) {
      if (work.body.state === 'waiting') this.#end(work, batchEnd('failed', 'stopped'));
    }
    this.#tell();
  }

  /** Forgets everything: another class is open, or all was deleted. */
  clear(): void {
    this.cancel();
    this.#works = [];
    this.#seen.clear();
    this.#eyes.clear();
    Object.assign(this.#pace, { files: 0, elapsed: 0 });
    this.#tell();
  }

  /** A person's word about a crop; `unsure` takes it back. It is kept with the check, and so with the file's hash. */
  async settle(key: string, verdict: HandVerdict): Promise<void> {
    const open = this.#eyes.line(key);
    if (!open) return;
    const { student, check, line, itemId } = open;
    const { studentKey, classKey } = student;
    const shown = verdict === 'mismatch' ? line.shown : null;
    const doubt = { studentKey, checkId: check.id, field: line.field, verdict, shown };
    const stamp = { id: this.#ports.newKey(), at: this.#ports.now().toISOString() };
    const kept = await this.#ports.store.change(classKey, [studentKey], (session) => ({
      change: settleDoubt(session, doubt, stamp),
      about: session.about,
    }));
    if (!kept.ok || kept.value === null) return;
    this.#eyes.settle(key, verdict);
    const after = kept.value.change.students[0]?.after;
    const work = this.#works.find(({ id }) => id === itemId);
    if (after && work) work.body = endOfCheck(check, after, kept.value.about);
    this.#tell();
  }

  /** A person says whom a file is about; null: nobody of this class. */
  async choose(itemId: number, studentKey: string | null): Promise<void> {
    const work = this.#works.find(({ id }) => id === itemId);
    const session = this.#ports.session();
    if (!work || session?.about.classKey !== work.classKey) return;
    const student = session.students.find((one) => one.studentKey === studentKey);
    if (studentKey !== null && !student) return;
    const read = this.#eyes.takeChoice(itemId);
    if (!read) return;
    if (!student) work.body = batchEnd('not-ours', 'nobody', { way: read.way });
    else {
      const options = { locators: [], chosen: true };
      this.#came(work, await landRecord(read, student, session, this.#ports, options), session);
    }
    this.#tell();
  }

  /** A drop that nobody expected to fail bars the way for no other. */
  async #takeInTurn(given: readonly GivenFile[], signal: AbortSignal): Promise<void> {
    const before = this.#intake;
    let end = (): void => undefined;
    this.#intake = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      await this.#take(given, signal);
    } finally {
      end();
      this.#taking -= 1;
      this.#go();
      this.#tell();
    }
  }

  async #take(given: readonly GivenFile[], signal: AbortSignal): Promise<void> {
    const classKey = this.#ports.session()?.about.classKey;
    const [{ files, more }, others] = await Promise.all([
      this.#ports.takeIn(given),
      this.#ports.otherClasses(),
    ]);
    this.#others = others;
    this.#index = null;
    const isStopped = signal.aborted || classKey === undefined;
    const added = files.map((file): Work => this.#work(file.path, classKey ?? '', file));
    if (more) added.push(this.#work('…', classKey ?? '', null, batchEnd('failed', 'too-many-files')));
    this.#works = [...this.#works, ...added];
    if (isStopped) {
      for (const work of added) this.#end(work, batchEnd('failed', 'stopped'));
    }
  }

  #work(
    path: string,
    classKey: string,
    file: TakenFile | null,
    body: BatchBody = { state: 'waiting' },
  ): Work {
    this.#last += 1;
    return { id: this.#last, path, classKey, file, body };
  }

  /** Begins to read where nothing is being read. */
  #go(): void {
    this.#running ??= this.#readAll().finally(() => {
      this.#running = null;
      if (this.#next()) this.#go();
      this.#tell();
    });
  }

  #next(): Work | undefined {
    return this.#paused ? undefined : this.#works.find(({ body }) => body.state === 'waiting');
  }

  async #readAll(): Promise<void> {
    for (let work = this.#next(); work; work = this.#next()) {
      const begun = this.#ports.clock();
      await this.#readOne(work);
      this.#pace.files += 1;
      this.#pace.elapsed += this.#ports.clock() - begun;
      if (this.#pace.files % FILES_PER_WORKER === 0) this.#ports.reader.close();
      this.#tell();
    }
    this.#ports.codes.close();
  }

  async #readOne(work: Work): Promise<void> {
    const { signal } = this.#stop;
    work.body = { state: 'reading', percent: null };
    this.#tell();
    const session = this.#ports.session();
    if (session?.about.classKey !== work.classKey) {
      this.#end(work, batchEnd('failed', 'stopped'));
      return;
    }
    try {
      this.#came(work, await this.#outcomeOf(work, session, signal), session);
    } catch (error) {
      // nobody expected it: the others go on, and the account stays right
      this.#ports.onSurprise(surpriseOf('read-batch', error));
      this.#end(work, batchEnd('failed', 'reader-failed'));
    }
  }

  async #outcomeOf(work: Work, session: ClassSession, signal: AbortSignal): Promise<FileOutcome> {
    const opened = await work.file?.open();
    if (!opened || signal.aborted) return { end: batchEnd('failed', 'stopped') };
    if (!opened.ok) return { end: batchEnd('failed', opened.refusal, { detail: opened.detail }) };
    const { hash, content, kind } = opened;
    const double = this.#seen.doubleOf(hash, session, (check) => this.#eyes.has(check));
    if (double) return { end: double };
    this.#seen.add(hash, work);
    const onProgress = (done: number, total: number): void => {
      if (signal.aborted || done === 0 || work.body.state !== 'reading') return;
      work.body = { state: 'reading', percent: Math.min(99, Math.round((100 * done) / total)) };
      this.#tell();
    };
    const others = this.#others.map(({ about }) => about);
    const classes = this.#classesOf(session);
    return readFile({
      ports: this.#ports,
      content,
      kind,
      hash,
      session,
      classes,
      others,
      signal,
      onProgress,
    });
  }

  #classesOf(session: ClassSession): ClassesIndex {
    if (!this.#index || !sameRows(this.#index.session, session)) {
      this.#index = { session, classes: classesIndex(session, this.#others) };
    }
    return this.#index.classes;
  }

  #came(work: Work, outcome: FileOutcome, { about }: ClassSession): void {
    if (!this.#works.includes(work)) return;
    this.#end(work, outcome.end);
    if (outcome.end.fate === 'eyes' && outcome.end.reason !== 'passed-over') {
      this.#eyes.take(work.id, work.path, outcome, about);
    }
  }

  #end(work: Work, end: BatchEnd): void {
    work.body = end;
    work.file = null;
  }

  #tell(): void {
    this.#ports.onChange(this.#view(), this.#eyes.eyes);
  }

  #view(): BatchView {
    const items = this.#works.map(({ id, path, body }): BatchItem => ({ id, path, body }));
    const account = batchAccount(items);
    const { files, elapsed } = this.#pace;
    return {
      state: this.#state(account.open > 0 || this.#taking > 0),
      items,
      account,
      millisecondsLeft: timeLeft(files, account.open, elapsed),
      eyes: this.#eyes.open,
    };
  }

  #state(isOpen: boolean): BatchView['state'] {
    if (!isOpen) return this.#works.length === 0 ? 'idle' : 'ended';
    return this.#paused ? 'paused' : 'running';
  }
}
