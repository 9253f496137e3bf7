import { classToRoster } from '@/lib/core/board/class-to-roster';
import { type ClassView, NO_CLASS, type RosterQuestion } from '@/lib/core/board/class-view';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import { StorageFull } from '@/lib/core/roster/roster-store';
import type { SchoolAnswer } from '@/lib/core/roster/school-question';
import { storageRefusal } from '@/lib/core/roster/storage-trouble';
import type { ClassAbout, ClassSession } from '@/lib/core/session/model/class-session';
import { expected } from '@/lib/core/surprises/expected';
import {
  ALL_DELETED,
  copiedText,
  deletedDone,
  NOT_COPIED,
  notUndoneText,
  undoneText,
} from '@/lib/core/texts/class-done';
import { CLASS_TEXTS } from '@/lib/core/texts/class-page';
import { picturesDeletedText } from '@/lib/core/texts/class-pictures';
import { isRosterOf } from '@/lib/flows/live/open-class';
import type { RosterLoader } from '@/lib/flows/roster-loader';
import { ClassEdits } from './class-edits';
import { ClassOpening } from './class-opening';
import type { ClassPagePorts } from './class-ports';
import { type Followed, FollowedClass } from './followed-class';
import { ClassKeeper, type RosterAnswer } from './keep-class';
import { type JoinedClass, keepJoined } from './keep-joined';
import { UndoStack } from './undo-stack';

/** The store of the classes says it where it cannot be used; of the roster nothing more is said. */
function isStorage(error: unknown): boolean {
  return storageRefusal(error) !== null;
}

/** The state behind a class page, and what can be done on it. Every change is told to `onView`. */
export class ClassPage {
  readonly edits: ClassEdits;
  readonly #ports: ClassPagePorts;
  readonly #followed: FollowedClass;
  readonly #keeper: ClassKeeper;
  readonly #loader: RosterLoader;
  readonly #opening: ClassOpening;
  readonly #undo = new UndoStack();
  #view: ClassView = NO_CLASS;
  #answer: ((answer: RosterAnswer) => void) | null = null;

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
      rosterChanged: () => this.#opening.keepRosterOfOpen(),
    });
    this.#keeper = new ClassKeeper({
      ports,
      followed: this.#followed,
      ask: (question, signal) => this.#ask(question, signal),
      onReplaced: (change, done) => this.edits.keep(change, done),
    });
    this.#opening = new ClassOpening({
      ports,
      followed: this.#followed,
      keeper: this.#keeper,
      fail: (failure) => this.#show({ failure }),
      onLiveRoster: (liveRoster) => this.#show({ liveRoster }),
    });
    this.#loader = ports.createLoader(this.#keeper, (load, loads) => this.#show({ load, loads }));
  }

  /** Shows what is kept, and claims to be the page that writes. */
  async start(): Promise<void> {
    this.#followed.start();
    await this.#followed.settled();
    this.#show({ started: true });
    this.#ports.store.claimWriting((writes) => {
      if (writes && this.#view.writes === false) this.#tell(CLASS_TEXTS.turn);
      this.#show({ writes });
      if (writes) this.#opening.takeTurn();
    });
    this.#ports.openRoster.onChanged(() => {
      if (this.#view.writes) this.#opening.followKept();
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

  answerSchool(answer: SchoolAnswer): void {
    void this.#loader.answerSchool(answer);
  }

  answerRoster(answer: RosterAnswer): void {
    this.#answer?.(answer);
  }

  /** Stops reading, or leaves the question. */
  cancel(): void {
    this.#opening.leaveQuestion();
    void this.#loader.cancel();
  }

  /** A refusal has been read. */
  dismissRoster(): void {
    this.#show({ load: { state: 'none' } });
  }

  openClass(classKey: string): void {
    if (this.#view.writes) this.#opening.open(classKey);
  }

  async deleteClass(classKey: string): Promise<void> {
    const { store } = this.#ports;
    const kept = await store.read(classKey);
    if (!this.#view.writes || !kept.ok || kept.value === null) return;
    const session = kept.value;
    this.#opening.leaveQuestion();
    const wasKept = await this.#forgetRosterOf(session.about);
    const deleted = await store.delete(classKey);
    if (!deleted.ok) {
      if (wasKept) await this.#keepRosterOf(session);
      return this.#show({ failure: deleted.failure });
    }
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
    this.#opening.openAnother();
  }

  /**
   * Before the class goes: a page that is loaded anew in between makes a class of a roster that none has. False where live
   * checks have another one.
   */
  async #forgetRosterOf(about: ClassAbout): Promise<boolean> {
    const { openRoster } = this.#ports;
    const forget = async (): Promise<boolean> => {
      const kept = await openRoster.kept();
      if (kept === null || !isRosterOf(about, kept.head)) return false;
      await openRoster.deleteAll();
      return true;
    };
    return forget().catch(expected(false, isStorage));
  }

  /** The class stays, as it could not be deleted. */
  async #keepRosterOf(session: ClassSession): Promise<void> {
    const { keepUntil } = session.about;
    const keeping = this.#ports.openRoster.keepForCounselor(classToRoster(session), { keepUntil });
    const isTold = (error: unknown): boolean => isStorage(error) || error instanceof StorageFull;
    await keeping.then(() => undefined).catch(expected(undefined, isTold));
  }

  /** The pictures that the open class keeps; they cannot be had back. */
  async deletePictures(): Promise<void> {
    const classKey = this.openSession()?.about.classKey;
    if (classKey === undefined) return;
    const deleted = await this.#ports.store.deletePictures(classKey);
    if (!deleted.ok) return this.#show({ failure: deleted.failure });
    this.#tell(picturesDeletedText(deleted.value));
  }

  /** A class that came out of saved boards; false when it was not kept. */
  async keepJoined(joined: JoinedClass): Promise<boolean> {
    if (!this.#view.writes) return false;
    this.#opening.leaveQuestion();
    return keepJoined(
      {
        store: this.#ports.store,
        undo: this.#undo,
        tell: (text) => this.#tell(text),
        fail: (failure) => this.#show({ failure }),
        open: (classKey) => this.openClass(classKey),
      },
      joined,
    );
  }

  /** 全部删除: classes, the roster for live checks, what checks and sheets remember, and what was read last. */
  async deleteAll(): Promise<void> {
    if (!this.#view.writes) return;
    this.cancel();
    const [deleted] = await Promise.all([
      this.#ports.store.deleteAll(),
      this.#ports.openRoster.deleteAll().catch(expected(undefined, isStorage)),
      this.#ports.forgetOthers(),
    ]);
    this.#undo.clear();
    // of what was read last, a refused file too
    this.#show({ load: NO_CLASS.load, liveRoster: null });
    if (!deleted.ok) return this.#show({ failure: deleted.failure });
    this.#tell(ALL_DELETED);
  }

  async undo(): Promise<void> {
    const step = this.#view.writes ? this.#undo.pop() : null;
    if (step === null) return;
    const isBack = await step.takeBack();
    this.#tell(isBack ? undoneText(step.done) : notUndoneText(step.done));
    this.#opening.keepRosterOfOpen();
  }

  async copy(text: string, what: string): Promise<void> {
    this.#tell((await this.#ports.copy(text)) ? copiedText(what) : NOT_COPIED);
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

  #showFollowed({ session, ...followed }: Followed): void {
    // deleted on another page: what was read last is gone too
    const isLast = this.#view.classes.length > 0 && followed.classes.length === 0;
    this.#show({ ...followed, about: session?.about ?? null, ...(isLast && { load: NO_CLASS.load }) });
  }

  #tell(text: string): void {
    this.#show({ told: { id: this.#view.told.id + 1, text } });
  }

  #show(change: Partial<ClassView>): void {
    this.#view = { ...this.#view, ...change, undo: this.#undo.next };
    this.#ports.onView(this.#view);
  }
}
