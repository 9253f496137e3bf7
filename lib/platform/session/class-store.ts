import { isExpired } from '@/lib/core/roster/keep-until';
import { type Change, isNothing } from '@/lib/core/session/change';
import type { ClassChanged, ClassStore, CreateOptions, Edited, Kept } from '@/lib/core/session/class-store';
import { type Landing, landInClass } from '@/lib/core/session/land-in-class';
import type { CheckResult, ClassAbout, ClassSession, Student } from '@/lib/core/session/model/class-session';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { type Undo, undoChange } from '@/lib/core/session/undo-change';
import { localDay } from '@/lib/core/text-forms/local-day';
import { storeFailure } from '@/lib/platform/storage/store-failure';
import { ChangeChannel } from './change-channel';
import { claimWriting } from './claim-writing';
import { ClassDatabase } from './class-database';
import { countPictures, ofClass, writePicture } from './class-pictures';
import { CLASS_DATABASE, type ClassTransaction, OPEN_CLASS } from './class-schema';
import { type Deleted, deleteClasses, NOTHING_DELETED } from './delete-classes';
import { inTransaction } from './in-transaction';
import { wholeAbout } from './kept-shape';
import { readAbout, readSession, readSharers, readStudents } from './read-class';
import { writeChange, writeClass } from './write-class';

export interface ClassPlaces {
  /** name of the database */
  readonly name: string;
  readonly now: () => Date;
}

/** Success, or the failure that the browser is to blame for; what is the program's fault is thrown on. */
async function answered<T>(work: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = storeFailure(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}

class BrowserClassStore implements ClassStore {
  readonly #places: ClassPlaces;
  readonly #database: ClassDatabase;
  readonly #channel: ChangeChannel;

  constructor(places: ClassPlaces) {
    this.#places = places;
    this.#database = new ClassDatabase(places.name);
    this.#channel = new ChangeChannel(places.name);
  }

  list(): Promise<Kept<readonly ClassAbout[]>> {
    return this.#reading([], async (transaction) => {
      const abouts = await transaction.objectStore('abouts').getAll();
      return abouts
        .map(wholeAbout)
        .filter((about) => this.#isThere(about))
        .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    });
  }

  read(classKey: string): Promise<Kept<ClassSession | null>> {
    return this.#reading<ClassSession | null>(null, (transaction) =>
      this.#session(transaction, classKey, 'all'),
    );
  }

  readStudents(classKey: string, studentKeys: readonly string[]): Promise<Kept<readonly Student[]>> {
    return this.#reading([], async (transaction) => {
      const about = await readAbout(transaction, classKey);
      return this.#isThere(about) ? readStudents(transaction, classKey, studentKeys) : [];
    });
  }

  openClass(): Promise<Kept<string | null>> {
    return this.#reading<string | null>(null, async (transaction) => {
      const classKey = await transaction.objectStore('marker').get(OPEN_CLASS);
      if (classKey === undefined) return null;
      return this.#isThere(await readAbout(transaction, classKey)) ? classKey : null;
    });
  }

  setOpenClass(classKey: string | null): Promise<Kept<null>> {
    return this.#writing(null, async (transaction) => {
      const marker = transaction.objectStore('marker');
      await (classKey === null ? marker.delete(OPEN_CLASS) : marker.put(classKey, OPEN_CLASS));
      return [null, { classKey, studentKeys: null }];
    });
  }

  async create(session: ClassSession, options: CreateOptions = {}): Promise<Kept<'created' | 'there'>> {
    const { classKey } = session.about;
    const created = await answered(() =>
      this.#alone(async () => {
        await this.#database.open();
        const isNew = await inTransaction(this.#database, 'readwrite', false, (transaction) =>
          writeClass(transaction, session, options),
        );
        if (isNew) this.#channel.tell({ classKey, studentKeys: null });
        return isNew ? 'created' : 'there';
      }),
    );
    if (!created.ok) options.signal?.throwIfAborted();
    return created;
  }

  land(classKey: string, studentKey: string, check: CheckResult): Promise<Kept<Landing>> {
    return this.#writing<Landing>({ kind: 'no-student' }, async (transaction) => {
      const sharers = await readSharers(transaction, classKey, check.fileHash);
      const keys = [studentKey, ...sharers.map((student) => student.studentKey)];
      const session = await this.#session(transaction, classKey, keys);
      if (session === null) return [{ kind: 'no-student' }, null];
      const landing = landInClass(session, studentKey, check);
      return [landing, landing.kind === 'landed' ? await written(transaction, landing.change) : null];
    });
  }

  change<Result extends Edited>(
    classKey: string,
    studentKeys: readonly string[] | 'all',
    edit: (session: ClassSession) => Result,
  ): Promise<Kept<Result | null>> {
    return this.#writing<Result | null>(null, async (transaction) => {
      const session = await this.#session(transaction, classKey, studentKeys);
      if (session === null) return [null, null];
      const result = edit(session);
      return [result, result.change && (await written(transaction, result.change))];
    });
  }

  undo(change: Change): Promise<Kept<Undo | null>> {
    return this.#writing<Undo | null>(null, async (transaction) => {
      const keys = change.students.flatMap(({ before, after }) => [before, after].flatMap(keyOf));
      const session = await this.#session(transaction, change.classKey, keys);
      if (session === null) return [null, null];
      const undo = undoChange(session, change);
      return [undo, undo.kind === 'undone' ? await written(transaction, undo.change) : null];
    });
  }

  keepPicture(picture: KeptPicture): Promise<Kept<boolean>> {
    const { classKey, studentKey } = picture;
    return this.#writing<boolean>(false, async (transaction) => {
      if (!this.#isThere(await readAbout(transaction, classKey))) return [false, null];
      const isKept = await writePicture(transaction, picture);
      return [isKept, isKept ? { classKey, studentKeys: [studentKey] } : null];
    });
  }

  countPictures(classKey: string): Promise<Kept<number>> {
    return this.#reading(0, (transaction) => countPictures(transaction, classKey));
  }

  deletePictures(classKey: string): Promise<Kept<number>> {
    return answered(() =>
      this.#alone(async () => {
        const count = await inTransaction(this.#database, 'readwrite', 0, async (transaction) => {
          const kept = await countPictures(transaction, classKey);
          await transaction.objectStore('pictures').delete(ofClass(classKey));
          return kept;
        });
        if (count > 0) await this.#offDisk(false);
        this.#channel.tell({ classKey, studentKeys: [] });
        return count;
      }),
    );
  }

  async delete(classKey: string): Promise<Kept<null>> {
    const deleted = await this.#deleteWhere((about) => about.classKey === classKey);
    return deleted.ok ? { ok: true, value: null } : deleted;
  }

  deleteAll(): Promise<Kept<null>> {
    return answered(() =>
      this.#alone(async () => {
        try {
          await this.#database.deleteWhole();
        } finally {
          // also when the database itself is held: what was in it is gone
          this.#channel.tell({ classKey: null, studentKeys: null });
        }
        return null;
      }),
    );
  }

  deleteExpired(today: string): Promise<Kept<number>> {
    return this.#deleteWhere(({ keepUntil }) => isExpired(keepUntil, today));
  }

  async roomLeft(): Promise<number | null> {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  }

  onChanged(listener: (changed: ClassChanged) => void): () => void {
    return this.#channel.listen(listener);
  }

  claimWriting(onTurn: (writes: boolean) => void): () => void {
    return claimWriting(`${this.#places.name}-writer`, onTurn);
  }

  /** A class past its day is not there, whether or not it was deleted yet. */
  #isThere(about: ClassAbout | null): about is ClassAbout {
    return about !== null && !isExpired(about.keepUntil, localDay(this.#places.now()));
  }

  async #session(
    transaction: ClassTransaction<'readonly' | 'readwrite'>,
    classKey: string,
    studentKeys: readonly string[] | 'all',
  ): Promise<ClassSession | null> {
    const session = await readSession(transaction, classKey, studentKeys);
    return session !== null && this.#isThere(session.about) ? session : null;
  }

  #reading<T>(none: T, work: (transaction: ClassTransaction<'readonly'>) => Promise<T>): Promise<Kept<T>> {
    return answered(() => inTransaction(this.#database, 'readonly', none, work));
  }

  /** `work` answers what to answer, and what to tell the other pages once it is written. */
  #writing<T>(
    none: T,
    work: (transaction: ClassTransaction<'readwrite'>) => Promise<readonly [T, ClassChanged | null]>,
  ): Promise<Kept<T>> {
    return answered(async () => {
      const [value, changed] = await this.#beside(() =>
        inTransaction(this.#database, 'readwrite', [none, null] as const, work),
      );
      if (changed !== null) this.#channel.tell(changed);
      return value;
    });
  }

  /** Answers how many. */
  #deleteWhere(isMeant: (about: ClassAbout) => boolean): Promise<Kept<number>> {
    return answered(() =>
      this.#alone(async () => {
        const { deleted, isLast } = await inTransaction<Deleted, 'readwrite'>(
          this.#database,
          'readwrite',
          NOTHING_DELETED,
          (transaction) => deleteClasses(transaction, isMeant),
        );
        if (deleted.length > 0) await this.#offDisk(isLast);
        for (const classKey of deleted) this.#channel.tell({ classKey, studentKeys: null });
        return deleted.length;
      }),
    );
  }

  /** Takes what was deleted off the disk, as far as other pages and the room let it; where `none` is left, the database too. */
  async #offDisk(none: boolean): Promise<void> {
    await (none ? this.#database.deleteWhole() : this.#database.renew()).catch((error: unknown) => {
      // what is deleted is deleted; the rest of it goes with the next deletion
      if (storeFailure(error) === null) throw error;
    });
  }

  /** Nothing is written while the database goes. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.#lock, work);
  }

  /** Any number at once. */
  #beside<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.#lock, { mode: 'shared' }, work);
  }

  get #lock(): string {
    return `${this.#places.name}-whole`;
  }
}

function keyOf(student: Student | null): readonly string[] {
  return student === null ? [] : [student.studentKey];
}

async function written(
  transaction: ClassTransaction<'readwrite'>,
  change: Change,
): Promise<ClassChanged | null> {
  if (isNothing(change)) return null;
  await writeChange(transaction, change);
  const keys = change.students.flatMap(({ before, after }) => keyOf(after ?? before));
  return { classKey: change.classKey, studentKeys: change.about === null ? keys : null };
}

/** A store in the given places; several stores with the same places see the same classes. */
export function createClassStore(places: ClassPlaces): ClassStore {
  return new BrowserClassStore(places);
}

/** The store of this extension. */
export function openClassStore(): ClassStore {
  return createClassStore({ name: CLASS_DATABASE, now: () => new Date() });
}
