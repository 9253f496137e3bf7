import { judgeName } from '@/lib/core/school-name/judge-name';
import type { SchoolForm } from '@/lib/core/site/school-form';
import { SCHOOL_BOX_TEXTS } from '@/lib/core/texts/school-box';
import { SCHOOL_NAME_TEXTS } from '@/lib/core/texts/school-name';
import { watchLayout } from '@/lib/page/highlight/watch-layout';
import type { Page } from '@/lib/page/page-read';
import { isWritable, textIn, writeInto } from './box-text';
import type { TextField } from './fields';
import { Note } from './note';
import type { ShadowMode } from './note-host';

export interface NotesPorts {
  readonly page: Page;
  readonly form: () => SchoolForm;
  /** undefined: not known yet; null: it could not be had */
  readonly name: () => string | null | undefined;
  /** false when the browser does not allow it */
  readonly copyText: (text: string) => Promise<boolean>;
  /** the answer to the question before sending */
  readonly onAnswer: (box: TextField, goOn: boolean) => void;
  readonly shadow: ShadowMode;
}

/** What changes in a note besides what is typed. */
interface Change {
  readonly asking?: boolean;
  readonly told?: string;
}

/** The notes beside the boxes: one for each that is not empty. */
export class BoxNotes {
  readonly #ports: NotesPorts;
  readonly #notes = new Map<TextField, Note>();
  #stopLayout: (() => void) | null = null;

  constructor(ports: NotesPorts) {
    this.#ports = ports;
  }

  /** Says what stands in the box now. */
  judge(box: TextField, change: Change = {}): void {
    const name = this.#ports.name();
    if (name === undefined) return;
    const typed = textIn(box);
    if (typed === '') {
      this.#forget(box);
      return;
    }
    const note = this.#notes.get(box) ?? this.#add(box);
    if (name === null) note.showLost();
    else {
      const before = note.view?.typed === typed ? note.view : null;
      note.show({
        typed,
        name,
        judged: judgeName(typed, name),
        form: this.#ports.form(),
        writable: isWritable(box),
        asking: change.asking ?? before?.asking ?? false,
        told: change.told ?? before?.told ?? '',
      });
    }
    this.#placeAll();
  }

  ask(box: TextField): void {
    box.scrollIntoView({ block: 'nearest' });
    this.judge(box, { asking: true });
    this.#notes.get(box)?.focusQuestion();
  }

  /** Moves the focus into the note beside the box; false when there is none. */
  enter(box: TextField): boolean {
    const note = this.#notes.get(box);
    note?.focusButtons();
    return note !== undefined;
  }

  /** Takes the notes away whose boxes the page has taken away. */
  forgetGone(): void {
    for (const box of this.#notes.keys()) if (!box.isConnected) this.#forget(box);
  }

  remove(): void {
    for (const box of [...this.#notes.keys()]) this.#forget(box);
  }

  #add(box: TextField): Note {
    const note = new Note(box, this.#ports.shadow, {
      fill: () => this.#fill(box),
      copy: () => void this.#copy(box),
      answer: (goOn) => this.#ports.onAnswer(box, goOn),
      onDrawn: () => this.#placeAll(),
    });
    this.#notes.set(box, note);
    this.#stopLayout ??= watchLayout(this.#ports.page, () => this.#placeAll());
    return note;
  }

  #placeAll(): void {
    const placed: DOMRect[] = [];
    for (const note of this.#notes.values()) {
      const place = note.place(placed);
      if (place !== null) placed.push(place);
    }
  }

  #forget(box: TextField): void {
    this.#notes.get(box)?.remove();
    this.#notes.delete(box);
    if (this.#notes.size > 0) return;
    this.#stopLayout?.();
    this.#stopLayout = null;
  }

  #fill(box: TextField): void {
    const name = this.#ports.name();
    if (typeof name !== 'string') return;
    const told = writeInto(box, name) ? SCHOOL_BOX_TEXTS.filled : SCHOOL_BOX_TEXTS.notFilled;
    this.judge(box, { asking: false, told });
  }

  async #copy(box: TextField): Promise<void> {
    const name = this.#ports.name();
    if (typeof name !== 'string') return;
    const copied = await this.#ports.copyText(name);
    this.judge(box, { told: copied ? SCHOOL_NAME_TEXTS.copied : SCHOOL_NAME_TEXTS.copyFailed });
  }
}
