import type { Change } from './change';
import type { Landing } from './land-in-class';
import type { CheckResult, ClassAbout, ClassSession, Student } from './model/class-session';
import type { KeptPicture } from './model/kept-picture';
import type { StoreFailure } from './model/outcomes';
import type { Undo } from './undo-change';

/** What the store answers: the value, or why it could not. Mistakes in the program reject. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

/** What an action on a class comes to; `change` null: nothing to write. */
export interface Edited {
  readonly change: Change | null;
}

export interface CreateOptions {
  /** When aborted, nothing is kept; the promise rejects with `AbortError`. */
  readonly signal?: AbortSignal;
  /** Called with 0–100 while students are written. */
  readonly onProgress?: (percent: number) => void;
}

/** What has changed in the store; holds nothing of anybody. */
export interface ClassChanged {
  /** null: the list of classes as a whole (all deleted) */
  readonly classKey: string | null;
  /** null: more than single students (created, deleted, the class itself) */
  readonly studentKeys: readonly string[] | null;
}

/**
 * Where the classes of a counselor are kept: several, one of them open. Everything that is written is written in one
 * transaction, so that a crash loses at most the check in progress, and two pages that write at once both write. A class
 * past its `keepUntil` is not there any more, also before it is deleted. Nothing here looks at a roster: sessions come
 * from session-from-roster.ts or from the border (exchange/read-session.ts) and are believed.
 */
export interface ClassStore {
  /** Without students; the newest first, archived ones too. */
  list(): Promise<Kept<readonly ClassAbout[]>>;
  /** The class with its students in the order of the board; null when there is none. */
  read(classKey: string): Promise<Kept<ClassSession | null>>;
  /** Some students of a class, in any order; those whom it does not have are left out. For following `onChanged`. */
  readStudents(classKey: string, studentKeys: readonly string[]): Promise<Kept<readonly Student[]>>;

  /** Which class is open, for all pages: live checks land in it. null: none, or it is there no more. */
  openClass(): Promise<Kept<string | null>>;
  setOpenClass(classKey: string | null): Promise<Kept<null>>;

  /** Keeps a new class whole or not at all. `there`: one with this key is kept already, and stays as it is. */
  create(session: ClassSession, options?: CreateOptions): Promise<Kept<'created' | 'there'>>;
  /** Puts a check on the board: land-in-class.ts, on the student as they are kept now. */
  land(classKey: string, studentKey: string, check: CheckResult): Promise<Kept<Landing>>;
  /**
   * Does an action (set-by-hand.ts, replace-roster.ts …) on the class as it is kept now, and writes its change. `edit` is
   * handed the class with the students named, or with all; it must not wait for anything. null: there is no such class.
   */
  change<Result extends Edited>(
    classKey: string,
    studentKeys: readonly string[] | 'all',
    edit: (session: ClassSession) => Result,
  ): Promise<Kept<Result | null>>;
  /** Takes a change back, whole or not at all: undo-change.ts. null: there is no such class any more. */
  undo(change: Change): Promise<Kept<Undo | null>>;

  /**
   * Keeps a picture in the place of the student's former one. False: the class is not there, does not want any, or has no
   * such student.
   */
  keepPicture(picture: KeptPicture): Promise<Kept<boolean>>;
  countPictures(classKey: string): Promise<Kept<number>>;
  /** Those of one class; answers how many. */
  deletePictures(classKey: string): Promise<Kept<number>>;

  /** With the pictures that it keeps. */
  delete(classKey: string): Promise<Kept<null>>;
  /** 全部删除: every class, and the database itself. */
  deleteAll(): Promise<Kept<null>>;
  /**
   * Deletes the classes whose day is past; the database too when none is left. `today`: calendar day `YYYY-MM-DD`. Called at
   * browser start and by an alarm, so that it happens also when the browser was closed on the day. Answers how many.
   */
  deleteExpired(today: string): Promise<Kept<number>>;

  /** Bytes that the browser would still give; null when it does not say. lesson-room.ts tells whether that is enough. */
  roomLeft(): Promise<number | null>;
  /** Calls back after every change, from whichever page it came, this one included. Returns the way to stop. */
  onChanged(listener: (changed: ClassChanged) => void): () => void;
  /**
   * Of several class pages one writes, the others follow. Calls back with `true` when this page is the one, with `false`
   * when another is; then with `true` when that one has closed. Returns the way to let go.
   */
  claimWriting(onTurn: (writes: boolean) => void): () => void;
}
