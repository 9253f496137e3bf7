import { type Arrival, arrivals } from '@/lib/core/board/arrivals';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { ClassChanged, ClassStore } from '@/lib/core/session/class-store';
import { isRoomScarce } from '@/lib/core/session/lesson-room';
import type { ClassAbout, ClassSession, Student } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { BoardCache } from './board-cache';
import { StoreFailed, valueIn } from './store-failed';

/** The open class as it is kept, and the list of all. */
export interface Followed {
  readonly classes: readonly ClassAbout[];
  readonly session: ClassSession | null;
  readonly rows: readonly BoardRow[];
  readonly arrivals: readonly Arrival[];
  /** how many pictures the class keeps */
  readonly pictures: number;
  readonly isRoomScarce: boolean;
  readonly failure: StoreFailure | null;
}

const NOTHING: Followed = {
  classes: [],
  session: null,
  rows: [],
  arrivals: [],
  pictures: 0,
  isRoomScarce: false,
  failure: null,
};

/** More are never said, and a lesson has hundreds. */
const MOST_ARRIVALS = 200;

/** Follows the open class of a store: whatever changes, from whichever page, is read and told, one change after another. */
export class FollowedClass {
  readonly #store: ClassStore;
  readonly #onChange: (followed: Followed) => void;
  readonly #cache = new BoardCache();
  #now = NOTHING;
  #work: Promise<void> = Promise.resolve();

  constructor(store: ClassStore, onChange: (followed: Followed) => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  get now(): Followed {
    return this.#now;
  }

  /** Reads what is kept, and follows it from then on. Returns the way to stop. */
  start(): () => void {
    const stop = this.#store.onChanged((changed) => void this.#next(() => this.#follow(changed)));
    void this.refresh();
    return stop;
  }

  /** Reads the list and the open class anew; resolves when it is on show. */
  refresh(): Promise<void> {
    return this.#next(() => this.#readAll());
  }

  /** Resolves when everything that was told of so far is on show. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Resolves when what was told of so far could be read, now at the latest; rejects with `StoreFailed`. */
  async readable(): Promise<void> {
    await this.#work;
    if (this.#now.failure !== null) await this.refresh();
    if (this.#now.failure !== null) throw new StoreFailed(this.#now.failure);
  }

  #next(step: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(step).catch((error: unknown) => {
      if (!(error instanceof StoreFailed)) throw error;
      this.#show({ failure: error.failure });
    });
    return this.#work;
  }

  async #follow({ classKey, studentKeys }: ClassChanged): Promise<void> {
    const { session } = this.#now;
    if (studentKeys === null || session === null) return this.#readAll();
    if (classKey !== session.about.classKey) return;
    const students = valueIn(await this.#store.readStudents(classKey, studentKeys));
    const pictures = valueIn(await this.#store.countPictures(classKey));
    this.#now = { ...this.#now, pictures };
    this.#showSession(withStudents(session, studentKeys, students));
  }

  async #readAll(): Promise<void> {
    const classes = valueIn(await this.#store.list());
    const open = valueIn(await this.#store.openClass());
    const session = open === null ? null : valueIn(await this.#store.read(open));
    const pictures = open === null ? 0 : valueIn(await this.#store.countPictures(open));
    const room = session === null ? null : await this.#store.roomLeft();
    this.#now = {
      ...this.#now,
      classes,
      pictures,
      failure: null,
      isRoomScarce: session !== null && isScarceFor(session, room, pictures),
    };
    this.#showSession(session);
  }

  #showSession(session: ClassSession | null): void {
    const former = this.#now;
    const rows = session === null ? [] : this.#cache.rows(session);
    const isSame = session?.about.classKey === former.session?.about.classKey;
    const came = isSame ? arrivals(former.rows, rows) : [];
    const all = isSame ? [...former.arrivals, ...came].slice(-MOST_ARRIVALS) : [];
    this.#show({ session, rows, arrivals: came.length === 0 && isSame ? former.arrivals : all });
  }

  #show(change: Partial<Followed>): void {
    this.#now = { ...this.#now, ...change };
    this.#onChange(this.#now);
  }
}

function isScarceFor({ about, students }: ClassSession, room: number | null, kept: number): boolean {
  const wanted = about.settings.keepPictures ? Math.max(0, students.length - kept) : 0;
  return isRoomScarce(room, students.length, wanted);
}

/** The class with what its students named by `keys` are now; who was not found is gone. */
function withStudents(
  { about, students }: ClassSession,
  keys: readonly string[],
  read: readonly Student[],
): ClassSession {
  const changed = new Set(keys);
  return { about, students: [...students.filter(({ studentKey }) => !changed.has(studentKey)), ...read] };
}
