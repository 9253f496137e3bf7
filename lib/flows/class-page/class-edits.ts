import { numberTail } from '@/lib/core/board/number-tail';
import { acceptDifference, withdrawAccepted } from '@/lib/core/session/accept-difference';
import { addStudent } from '@/lib/core/session/add-student';
import { type Change, isNothing } from '@/lib/core/session/change';
import { editAbout } from '@/lib/core/session/edit-about';
import type { ClassDates } from '@/lib/core/session/model/class-dates';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import { type HandWord, type Stamp, setByHand } from '@/lib/core/session/set-by-hand';
import { setNote } from '@/lib/core/session/set-note';
import { type SettledDoubt, settleDoubt } from '@/lib/core/session/settle-doubt';
import type { SharedDifference } from '@/lib/core/session/shared-differences';
import type { SavePictures } from '@/lib/core/settings/save-pictures';
import { datesDone } from '@/lib/core/texts/class-dates';
import {
  acceptedDone,
  addedDone,
  archivedDone,
  keepPicturesDone,
  NOTHING_TYPED,
  noteDone,
  renamedDone,
  savePicturesDone,
  settledDone,
  stateDone,
  THERE_ALREADY,
} from '@/lib/core/texts/class-done';
import type { WhoNamed } from '@/lib/core/texts/class-who';
import type { ClassPagePorts } from './class-ports';
import type { UndoStack } from './undo-stack';

type SharedValue = Pick<SharedDifference, 'field' | 'shown' | 'expected'>;

export interface ClassEditsParts {
  readonly ports: Pick<ClassPagePorts, 'store' | 'newKey' | 'now'>;
  /** the open class; null when there is none, or when this page may not change it */
  readonly session: () => ClassSession | null;
  readonly undo: UndoStack;
  readonly tell: (text: string) => void;
  readonly fail: (failure: StoreFailure) => void;
  /** Live checks compare with a copy of the roster that says dates too: it is another one now. */
  readonly rosterChanged: () => void;
}

/** What a person does to the open class; each can be taken back. Nothing happens while another page writes. */
export class ClassEdits {
  readonly #parts: ClassEditsParts;

  constructor(parts: ClassEditsParts) {
    this.#parts = parts;
  }

  setState(studentKey: string, word: HandWord): Promise<void> {
    return this.#edit(stateDone(this.#who(studentKey), word.state), [studentKey], (session) =>
      setByHand(session, [studentKey], word, () => this.#stamp()),
    );
  }

  setNote(studentKey: string, note: string): Promise<void> {
    return this.#edit(noteDone(this.#who(studentKey)), [studentKey], (session) =>
      setNote(session, studentKey, note),
    );
  }

  settle(doubt: SettledDoubt): Promise<void> {
    const { studentKey, field } = doubt;
    return this.#edit(settledDone(this.#who(studentKey), field), [studentKey], (session) =>
      settleDoubt(session, doubt, this.#stamp()),
    );
  }

  accept(value: SharedValue): Promise<void> {
    return this.#edit(acceptedDone(value.field, true), [], (session) =>
      acceptDifference(session, value, this.#stamp().at),
    );
  }

  withdraw(value: SharedValue): Promise<void> {
    return this.#edit(acceptedDone(value.field, false), [], (session) => withdrawAccepted(session, value));
  }

  rename(name: string): Promise<void> {
    return this.#edit(renamedDone(name.trim()), [], (session) => editAbout(session, { name }));
  }

  async setDates(dates: ClassDates): Promise<void> {
    await this.#edit(datesDone(dates), [], (session) => editAbout(session, dates));
    this.#parts.rosterChanged();
  }

  archive(archived: boolean): Promise<void> {
    const name = this.#parts.session()?.about.name ?? '';
    return this.#edit(archivedDone(name, archived), [], (session) => editAbout(session, { archived }));
  }

  setSavePictures(savePictures: SavePictures): Promise<void> {
    return this.#edit(savePicturesDone(savePictures), [], (session) =>
      editAbout(session, { settings: { ...session.about.settings, savePictures } }),
    );
  }

  setKeepPictures(keepPictures: boolean): Promise<void> {
    return this.#edit(keepPicturesDone(keepPictures), [], (session) =>
      editAbout(session, { settings: { ...session.about.settings, keepPictures } }),
    );
  }

  async addStudent(typed: { readonly name: string; readonly studentNo: string }): Promise<void> {
    const who = { name: typed.name.trim(), tail: numberTail(typed.studentNo.trim()) };
    const studentKey = this.#parts.ports.newKey();
    await this.#edit(addedDone(who), 'all', (session) => {
      const addition = addStudent(session, typed, studentKey);
      if (addition.kind === 'added') return addition.change;
      this.#parts.tell(addition.kind === 'there' ? THERE_ALREADY : NOTHING_TYPED);
      return null;
    });
  }

  /** What one change did, so that it can be taken back. */
  keep(change: Change, done: string): void {
    if (isNothing(change)) return;
    const { undo, ports, tell, fail } = this.#parts;
    undo.push({
      done,
      takeBack: async () => {
        const answer = await ports.store.undo(change);
        if (!answer.ok) fail(answer.failure);
        return answer.ok && answer.value?.kind === 'undone';
      },
    });
    tell(done);
  }

  async #edit(
    done: string,
    studentKeys: readonly string[] | 'all',
    edit: (session: ClassSession) => Change | null,
  ): Promise<void> {
    const session = this.#parts.session();
    if (session === null) return;
    const { classKey } = session.about;
    const answer = await this.#parts.ports.store.change(classKey, studentKeys, (now) => ({
      change: edit(now),
    }));
    if (!answer.ok) return this.#parts.fail(answer.failure);
    const change = answer.value?.change ?? null;
    if (change !== null) this.keep(change, done);
  }

  #stamp(): Stamp {
    const { newKey, now } = this.#parts.ports;
    return { id: newKey(), at: now().toISOString() };
  }

  #who(studentKey: string): WhoNamed {
    const student = this.#parts.session()?.students.find((one) => one.studentKey === studentKey);
    return { name: student?.name ?? '', tail: numberTail(student?.studentNo ?? '') };
  }
}
