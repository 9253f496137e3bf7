import { type ClassView, NO_CLASS, type RosterQuestion } from '@/lib/core/board/class-view';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import { keepUntil } from '@/lib/core/roster/keep-until';
import type { Roster } from '@/lib/core/roster/model/roster';
import { StorageFull } from '@/lib/core/roster/roster-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { localDay } from '@/lib/core/text-forms/local-day';
import {
  ALL_DELETED,
  copiedText,
  deletedDone,
  NOT_COPIED,
  notUndoneText,
  undoneText,
} from '@/lib/core/texts/class-done';
import type { RosterLoader } from '@/lib/flows/roster-loader';
import { ClassEdits } from './class-edits';
import type { ClassPagePorts } from './class-ports';
import { type Followed, FollowedClass } from './followed-class';
import { ClassKeeper, type RosterAnswer } from './keep-class';
import { rosterToAdopt } from './roster-to-adopt';
import { UndoStack } from './undo-stack';

/** The state behind a class page, and what can be done on it. Every change is told to `onView`. */
export class ClassPage {
  readonly edits: ClassEdits;
  readonly #ports: ClassPagePorts;
  readonly #followed: FollowedClass;
  readonly #keeper: ClassKeeper;
  readonly #loader: RosterLoader;
  readonly #undo = new UndoStack();
  #view: ClassView = NO_CLASS;
  #answer: ((answer: RosterAnswer) => void) | null = null;
  /** ends the question about a roster that another page had kept */
  #adopting = new AbortController();
  /** one opening after another: each tells the roster store what live checks compare with */
  #opening: Promise<void> = Promise.resolve();

  constructor(ports: ClassPagePorts) {
    this.#ports = ports;
    this.#followed = new FollowedClass(ports.store, (followed) => this.#showFollowed(followed));
    const tell = (text: string): void => this.#tell(text);
    this.edits = new ClassEdits({
      ports,
      session: () => this.openSession(),
      undo: this.#undo,
      tell,
      fail: (failure) => this.#show({ failure }),
    });
    this.#keeper = new ClassKeeper({
      ports,
      followed: this.#followed,
      ask: (question, signal) => this.#ask(question, signal),
      onReplaced: (change, done) => this.edits.keep(change, done),
    });
    this.#loader = ports.createLoader(this.#keeper, (load, loads) => this.#show({ load, loads }));
  }

  /** Shows what is kept, and claims to be the page that writes. */
  async start(): Promise<void> {
    this.#followed.start();
    await this.#followed.settled();
    this.#show({ started: true });
    this.#ports.store.claimWriting((writes) => {
      this.#show({ writes });
      if (writes) this.#open(() => this.#takeTurn());
    });
  }

  /** Shows what is kept and changes nothing, for the projector. */
  async follow(): Promise<void> {
    this.#followed.start();
    await this.#followed.settled();
    this.#show({ started: true, writes: false });
  }

  /** The open class as it is now, for whatever lands results in it; null when there is none, or another page writes. */
  openSession(): ClassSession | null {
    return this.#view.writes ? this.#followed.now.session : null;
  }

  loadFiles(files: readonly File[]): void {
    if (this.#view.writes) void this.#loader.load(files);
  }

  answerColumns(answer: ColumnAnswer): void {
    void this.#loader.answerColumns(answer);
  }

  reviewColumns(): void {
    if (this.#view.writes) void this.#loader.reviewColumns();
  }

  answerRoster(answer: RosterAnswer): void {
    this.#answer?.(answer);
  }

  /** Stops reading, or leaves the question. */
  cancel(): void {
    this.#adopting.abort();
    void this.#loader.cancel();
  }

  /** A refusal has been read. */
  dismissRoster(): void {
    this.#show({ load: { state: 'none' } });
  }

  openClass(classKey: string): void {
    if (!this.#view.writes) return;
    this.#adopting.abort();
    this.#open(async () => void (await this.#keeper.open(classKey)));
  }

  async deleteClass(classKey: string): Promise<void> {
    const { store } = this.#ports;
    const kept = await store.read(classKey);
    if (!this.#view.writes || !kept.ok || kept.value === null) return;
    const session = kept.value;
    this.#adopting.abort();
    const deleted = await store.delete(classKey);
    if (!deleted.ok) return this.#show({ failure: deleted.failure });
    const done = deletedDone(session.about.name);
    this.#undo.push({
      done,
      takeBack: async () => {
        const created = await store.create(session);
        if (created.ok) this.openClass(classKey);
        return created.ok;
      },
    });
    this.#tell(done);
    this.#open(() => this.#openAnother());
  }

  /** 全部删除: classes, the roster for live checks, and what checks remember. */
  async deleteAll(): Promise<void> {
    if (!this.#view.writes) return;
    this.cancel();
    const [deleted] = await Promise.all([
      this.#ports.store.deleteAll(),
      this.#ports.openRoster.deleteAll(),
      this.#ports.forgetChecks(),
    ]);
    this.#undo.clear();
    if (!deleted.ok) return this.#show({ failure: deleted.failure });
    this.#tell(ALL_DELETED);
  }

  async undo(): Promise<void> {
    const step = this.#view.writes ? this.#undo.pop() : null;
    if (step === null) return;
    const isBack = await step.takeBack();
    this.#tell(isBack ? undoneText(step.done) : notUndoneText(step.done));
    this.#open(() => this.#keepRosterOfOpen());
  }

  async copy(text: string, what: string): Promise<void> {
    this.#tell((await this.#ports.copy(text)) ? copiedText(what) : NOT_COPIED);
  }

  /** What another page loaded for live checks becomes a class; else live checks get the open class's roster. */
  async #takeTurn(): Promise<void> {
    const { session, classes } = this.#followed.now;
    const kept = await rosterToAdopt(this.#ports.openRoster, classes);
    const open = session?.about.classKey ?? null;
    if (kept.kind === 'class' && kept.classKey !== open) await this.#keeper.open(kept.classKey);
    if (kept.kind === 'none' && !kept.isStudents && open !== null) await this.#keeper.open(open);
    if (kept.kind === 'roster') await this.#adopt(kept.roster, kept.kept.keepUntil, open);
  }

  /** A person may leave the question; then the open class is gone on with. */
  async #adopt(roster: Roster, until: string | null, open: string | null): Promise<void> {
    this.#adopting = new AbortController();
    const { signal } = this.#adopting;
    const day = until ?? keepUntil(roster.head.deadline, localDay(this.#ports.now()));
    try {
      await this.#keeper.keepForCounselor(roster, { keepUntil: day, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      const { session } = this.#followed.now;
      if (open !== null && session?.about.classKey === open) await this.#keeper.open(open);
    }
  }

  /** What was taken back may have been a roster: live checks compare with the one that the class has now. */
  async #keepRosterOfOpen(): Promise<void> {
    await this.#followed.settled();
    const { session } = this.#followed.now;
    const kept = await this.#ports.openRoster.kept();
    if (session === null || kept?.role !== 'counselor') return;
    const { classKey, head } = session.about;
    if (kept.head.classFingerprint !== head.classFingerprint) await this.#keeper.open(classKey);
  }

  async #openAnother(): Promise<void> {
    await this.#followed.refresh();
    const { session, classes } = this.#followed.now;
    if (session !== null) return;
    const next = classes.find(({ archived }) => !archived);
    if (next === undefined) await this.#ports.openRoster.deleteAll();
    else await this.#keeper.open(next.classKey);
  }

  #open(work: () => Promise<void>): void {
    this.#opening = this.#opening.then(work).catch((error: unknown) => {
      this.#show({ failure: error instanceof StorageFull ? 'no-room' : 'unusable' });
    });
  }

  #ask(question: RosterQuestion, signal: AbortSignal | undefined): Promise<RosterAnswer> {
    return new Promise((resolve, reject) => {
      const answer = (given: RosterAnswer): void => {
        this.#endQuestion();
        resolve(given);
      };
      signal?.addEventListener('abort', () => {
        // another question may stand there by now
        if (this.#answer === answer) this.#endQuestion();
        reject(signal.reason);
      });
      this.#answer = answer;
      this.#show({ question });
    });
  }

  #endQuestion(): void {
    this.#answer = null;
    this.#show({ question: null });
  }

  #showFollowed({ classes, session, rows, arrivals, isRoomScarce, failure }: Followed): void {
    this.#show({ classes, about: session?.about ?? null, rows, arrivals, isRoomScarce, failure });
  }

  #tell(text: string): void {
    this.#show({ told: { id: this.#view.told.id + 1, text } });
  }

  #show(change: Partial<ClassView>): void {
    this.#view = { ...this.#view, ...change, undo: this.#undo.next };
    this.#ports.onView(this.#view);
  }
}
