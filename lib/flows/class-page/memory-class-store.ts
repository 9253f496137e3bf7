import { isExpired } from '@/lib/core/roster/keep-until';
import { applyChange, type Change, isNothing } from '@/lib/core/session/change';
import type { ClassChanged, ClassStore, Edited, Kept } from '@/lib/core/session/class-store';
import { type Landing, landInClass } from '@/lib/core/session/land-in-class';
import type { CheckResult, ClassAbout, ClassSession, Student } from '@/lib/core/session/model/class-session';
import { type Undo, undoChange } from '@/lib/core/session/undo-change';

function kept<T>(value: T): Kept<T> {
  return { ok: true, value };
}

/** Classes that are gone with the page: for practising. There is one page, and it writes. */
class MemoryClassStore implements ClassStore {
  readonly #sessions = new Map<string, ClassSession>();
  readonly #listeners = new Set<(changed: ClassChanged) => void>();
  #open: string | null = null;

  async list(): Promise<Kept<readonly ClassAbout[]>> {
    const abouts = [...this.#sessions.values()].map(({ about }) => about);
    return kept(abouts.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1)));
  }

  async read(classKey: string): Promise<Kept<ClassSession | null>> {
    return kept(this.#sessions.get(classKey) ?? null);
  }

  async readStudents(classKey: string, studentKeys: readonly string[]): Promise<Kept<readonly Student[]>> {
    const wanted = new Set(studentKeys);
    const students = this.#sessions.get(classKey)?.students ?? [];
    return kept(students.filter(({ studentKey }) => wanted.has(studentKey)));
  }

  async openClass(): Promise<Kept<string | null>> {
    return kept(this.#open);
  }

  async setOpenClass(classKey: string | null): Promise<Kept<null>> {
    this.#open = classKey;
    this.#tell({ classKey, studentKeys: null });
    return kept(null);
  }

  async create(session: ClassSession): Promise<Kept<'created' | 'there'>> {
    const { classKey } = session.about;
    if (this.#sessions.has(classKey)) return kept('there');
    this.#sessions.set(classKey, session);
    this.#tell({ classKey, studentKeys: null });
    return kept('created');
  }

  async land(classKey: string, studentKey: string, check: CheckResult): Promise<Kept<Landing>> {
    const session = this.#sessions.get(classKey);
    if (session === undefined) return kept<Landing>({ kind: 'no-student' });
    const landing = landInClass(session, studentKey, check);
    if (landing.kind === 'landed') this.#write(session, landing.change);
    return kept(landing);
  }

  async change<Result extends Edited>(
    classKey: string,
    _: readonly string[] | 'all',
    edit: (session: ClassSession) => Result,
  ): Promise<Kept<Result | null>> {
    const session = this.#sessions.get(classKey);
    if (session === undefined) return kept<Result | null>(null);
    const result = edit(session);
    if (result.change !== null) this.#write(session, result.change);
    return kept<Result | null>(result);
  }

  async undo(change: Change): Promise<Kept<Undo | null>> {
    const session = this.#sessions.get(change.classKey);
    if (session === undefined) return kept<Undo | null>(null);
    const undo = undoChange(session, change);
    if (undo.kind === 'undone') this.#write(session, undo.change);
    return kept<Undo | null>(undo);
  }

  /** Nobody is checked live while practising. */
  async keepPicture(): Promise<Kept<boolean>> {
    return kept(false);
  }

  async countPictures(): Promise<Kept<number>> {
    return kept(0);
  }

  async deletePictures(): Promise<Kept<number>> {
    return kept(0);
  }

  async delete(classKey: string): Promise<Kept<null>> {
    this.#sessions.delete(classKey);
    if (this.#open === classKey) this.#open = null;
    this.#tell({ classKey, studentKeys: null });
    return kept(null);
  }

  async deleteAll(): Promise<Kept<null>> {
    this.#sessions.clear();
    this.#open = null;
    this.#tell({ classKey: null, studentKeys: null });
    return kept(null);
  }

  async deleteExpired(today: string): Promise<Kept<number>> {
    const past = [...this.#sessions.values()].filter(({ about }) => isExpired(about.keepUntil, today));
    for (const { about } of past) await this.delete(about.classKey);
    return kept(past.length);
  }

  async roomLeft(): Promise<number | null> {
    return null;
  }

  onChanged(listener: (changed: ClassChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  claimWriting(onTurn: (writes: boolean) => void): () => void {
    onTurn(true);
    return () => undefined;
  }

  #write(session: ClassSession, change: Change): void {
    if (isNothing(change)) return;
    this.#sessions.set(change.classKey, applyChange(session, change));
    const studentKeys = change.students.flatMap(({ before, after }) => {
      const student = after ?? before;
      return student === null ? [] : [student.studentKey];
    });
    this.#tell({ classKey: change.classKey, studentKeys: change.about === null ? studentKeys : null });
  }

  #tell(changed: ClassChanged): void {
    for (const listener of this.#listeners) listener(changed);
  }
}

/** A store that keeps classes only as long as it is there itself. */
export function memoryClassStore(): ClassStore {
  return new MemoryClassStore();
}
