import { classToRoster } from '@/lib/core/board/class-to-roster';
import type { RosterQuestion } from '@/lib/core/board/class-view';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport, ReportedRoster } from '@/lib/core/roster/model/roster-report';
import { type KeepOptions, StorageFull } from '@/lib/core/roster/roster-store';
import type { Change } from '@/lib/core/session/change';
import type { Kept } from '@/lib/core/session/class-store';
import type { ClassAbout, ClassSession } from '@/lib/core/session/model/class-session';
import { replaceRoster } from '@/lib/core/session/replace-roster';
import { sessionFromRoster } from '@/lib/core/session/session-from-roster';
import { rosterDone } from '@/lib/core/texts/class-done';
import type { LoaderStore } from '@/lib/flows/roster-loader';
import type { ClassPagePorts } from './class-ports';
import type { FollowedClass } from './followed-class';
import { valueIn } from './store-failed';

/** What a person says of a roster that may belong to a class that is there. */
export type RosterAnswer = 'update' | 'fresh';

export interface ClassKeeperParts {
  readonly ports: Pick<ClassPagePorts, 'store' | 'openRoster' | 'newKey' | 'newSessionCode' | 'now'>;
  readonly followed: FollowedClass;
  /** Asks; rejects when the signal is aborted. */
  readonly ask: (question: RosterQuestion, signal: AbortSignal | undefined) => Promise<RosterAnswer>;
  /** A roster took another one's place. */
  readonly onReplaced: (change: Change, done: string) => void;
}

const NO_NAME_END = /\.[^.]*$/u;

/** What was kept; throws `StorageFull` for lack of room, else `StoreFailed`. */
function keptIn<T>(answer: Kept<T>): T {
  if (!answer.ok && answer.failure === 'no-room') throw new StorageFull();
  return valueIn(answer);
}

/** Makes a class of a roster, or gives a class its new roster; live checks compare with it from then on. */
export class ClassKeeper implements LoaderStore {
  readonly #parts: ClassKeeperParts;

  constructor(parts: ClassKeeperParts) {
    this.#parts = parts;
  }

  kept(): Promise<KeptRoster | null> {
    return this.#parts.ports.openRoster.kept();
  }

  report(loadedAt: string): Promise<KeptReport | null> {
    return this.#parts.ports.openRoster.report(loadedAt);
  }

  /** Nothing is kept beside classes that cannot be read: rejects with `StoreFailed` then. */
  async keepForCounselor(roster: ReportedRoster, options: KeepOptions): Promise<KeptRoster> {
    await this.#parts.followed.readable();
    const owner = await this.#ownerOf(roster, options.signal);
    options.signal?.throwIfAborted();
    const classKey =
      owner === null ? await this.#create(roster, options) : await this.#replace(owner, roster, options);
    return this.open(classKey, options);
  }

  keepForStudent(): Promise<KeptRoster> {
    throw new Error('The class page keeps whole rosters only.');
  }

  deleteAll(): Promise<void> {
    return this.#parts.ports.openRoster.deleteAll();
  }

  onChanged(): () => void {
    return () => undefined;
  }

  /** Opens a class, and keeps its roster for live checks, with what was found in it when it was loaded. */
  async open(classKey: string, options: Pick<KeepOptions, 'onProgress'> = {}): Promise<KeptRoster> {
    const { followed, ports } = this.#parts;
    keptIn(await ports.store.setOpenClass(classKey));
    await followed.refresh();
    const { session } = followed.now;
    if (session?.about.classKey !== classKey) throw new Error('The class to be opened is not there.');
    const { keepUntil } = session.about;
    return ports.openRoster.keepForCounselor(classToRoster(session), { ...options, keepUntil });
  }

  /** Whose new roster it is; null: a new class. Asked, unless it is the same roster once more or has nothing in common. */
  async #ownerOf(roster: ReportedRoster, signal: AbortSignal | undefined): Promise<ClassAbout | null> {
    const candidate = await this.#candidate(roster);
    if (candidate === null) return null;
    const { about } = candidate;
    if (about.head.classFingerprint === roster.head.classFingerprint) return about;
    const { same, changed, added, gone } = replaceRoster(candidate, roster, {
      at: '',
      keepUntil: '',
      newKey: () => '',
    });
    if (same === 0) return null;
    const counts = { rowCount: roster.rows.length, same, changed, added, gone };
    const question = { fileName: roster.fileName, className: about.name, ...counts };
    return (await this.#parts.ask(question, signal)) === 'update' ? about : null;
  }

  /** The class that this roster says it is of, else the open one. */
  async #candidate({ head }: ReportedRoster): Promise<ClassSession | null> {
    const { now: followed } = this.#parts.followed;
    const named = followed.classes.find((about) => about.head.classId === head.classId);
    if (named === undefined || named.classKey === followed.session?.about.classKey) return followed.session;
    return keptIn(await this.#parts.ports.store.read(named.classKey));
  }

  async #create(roster: ReportedRoster, { keepUntil, signal, onProgress }: KeepOptions): Promise<string> {
    const { store, newKey, newSessionCode, now } = this.#parts.ports;
    const head = { ...roster.head, sessionCode: roster.head.sessionCode || newSessionCode() };
    const classKey = newKey();
    const at = now().toISOString();
    const { about, students } = sessionFromRoster({ ...roster, head }, { classKey, at, keepUntil, newKey });
    const name = about.name || roster.fileName.replace(NO_NAME_END, '');
    const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    keptIn(await store.create({ about: { ...about, name }, students }, options));
    return classKey;
  }

  async #replace(owner: ClassAbout, roster: ReportedRoster, { keepUntil }: KeepOptions): Promise<string> {
    const { store, newKey, now } = this.#parts.ports;
    const at = now().toISOString();
    const replaced = keptIn(
      await store.change(owner.classKey, 'all', (session) =>
        replaceRoster(session, roster, { at, keepUntil, newKey }),
      ),
    );
    if (replaced !== null) this.#parts.onReplaced(replaced.change, rosterDone(roster.fileName));
    return owner.classKey;
  }
}
