import type { Box } from '@/lib/core/capture/geometry';
import { type NotePlace, placeNote } from '@/lib/core/school-box/place-note';
import { boxOf } from '@/lib/page/box-of';
import { drawLost, drawNote, type NoteView } from './draw-note';
import type { TextField } from './fields';
import { createNoteHost, type NoteHost, type ShadowMode } from './note-host';
import { buildNote, type NoteActions, type NoteParts } from './note-parts';
import { obstaclesFor } from './obstacles-for';

type Actions = Omit<NoteActions, 'fold'> & {
  /** It may need another place now. */
  onDrawn(): void;
};

/** Our note beside one field: what it says, and where it stands. Changes nothing of the page but its own element. */
export class Note {
  readonly #box: TextField;
  readonly #host: NoteHost;
  readonly #parts: NoteParts;
  #view: NoteView | null = null;
  /** null: folded only where it would cover something */
  #folded: boolean | null = null;

  constructor(box: TextField, mode: ShadowMode, actions: Actions) {
    this.#box = box;
    this.#host = createNoteHost(box, mode);
    this.#parts = buildNote(this.#host.note, {
      ...actions,
      fold: (folded) => {
        this.#folded = folded;
        actions.onDrawn();
      },
    });
  }

  get view(): NoteView | null {
    return this.#view;
  }

  /** The next `place` puts it where it belongs. */
  show(view: Omit<NoteView, 'folded'>): void {
    this.#view = { ...view, folded: false };
    this.#host.settle();
    this.#draw(this.#folded === true);
  }

  showLost(): void {
    this.#view = null;
    this.#host.settle();
    drawLost(this.#host.note, this.#parts);
  }

  /** The safe answer has the focus. */
  focusQuestion(): void {
    this.#parts.back.focus();
  }

  focusButtons(): void {
    const { body, fold, fill, copy } = this.#parts;
    if (body.hidden) fold.focus();
    else (fill.hidden ? copy : fill).focus();
  }

  /** Stands beside the field, wherever that is now; out of sight while the field is. `others`: what else of ours is there. */
  place(others: readonly Box[]): DOMRect | null {
    const { note, host } = this.#host;
    this.#host.settle();
    const place = this.#placeFolded(others);
    note.classList.toggle('away', place === null);
    if (place === null) return null;
    // whatever the host's own place is: a part of the page that is moved by a transform moves it too
    const origin = host.getBoundingClientRect();
    note.style.left = `${place.left - origin.left}px`;
    note.style.top = `${place.top - origin.top}px`;
    return note.getBoundingClientRect();
  }

  remove(): void {
    this.#host.host.remove();
  }

  #draw(folded: boolean): void {
    if (this.#view)
      drawNote(this.#host.note, this.#parts, { ...this.#view, folded: folded && !this.#view.asking });
  }

  /** Where it goes; folded to one line before it covers anything, unless a person has unfolded it or is asked. */
  #placeFolded(others: readonly Box[]): NotePlace | null {
    this.#draw(this.#folded === true);
    const whole = this.#placeNow(others);
    const isFree = whole !== null && whole.covers === 0;
    if (isFree || this.#folded !== null || this.#view?.asking) return whole;
    this.#draw(true);
    return this.#placeNow(others) ?? whole;
  }

  #placeNow(others: readonly Box[]): NotePlace | null {
    const { ownerDocument, isConnected } = this.#box;
    const view = ownerDocument.defaultView;
    const field = boxOf(this.#box.getBoundingClientRect());
    if (view === null || !isConnected || !isInView(field, view)) return null;
    const { width, height } = this.#host.note.getBoundingClientRect();
    const size = { width: ownerDocument.documentElement.clientWidth, height: view.innerHeight };
    return placeNote(field, { width, height }, size, [...obstaclesFor(this.#box), ...others]);
  }
}

function isInView({ left, top, width, height }: Box, view: Window): boolean {
  const shown = width > 0 && height > 0;
  return shown && top + height > 0 && left + width > 0 && top < view.innerHeight && left < view.innerWidth;
}
