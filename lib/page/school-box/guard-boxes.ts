import { judgeName } from '@/lib/core/school-name/judge-name';
import { SCHOOL_BOX_TEXTS } from '@/lib/core/texts/school-box';
import { observePage } from '@/lib/page/observe-page';
import { BoxNotes, type NotesPorts } from './box-notes';
import { textIn } from './box-text';
import type { TextField } from './fields';
import { boxOfEvent, findBoxes } from './find-boxes';
import { HoldSending } from './hold-sending';

export type GuardPorts = Pick<NotesPorts, 'page' | 'form' | 'copyText' | 'shadow'> & {
  /** The name that the boxes should hold; null when it cannot be had now. */
  readonly askName: () => Promise<string | null>;
  /** The extension was reloaded under this page: the name will never be had again. */
  readonly isOrphan: () => boolean;
};

/** Changes of the page are gathered this long, ms. */
const GATHERED = 200;

/**
 * Says beside every field that asks for the school's name what is off about what stands in it, and asks once before a
 * name that is not exact is sent. Looks at no other field. Hands back the way to stop.
 */
export function guardBoxes(ports: GuardPorts): () => void {
  const guard = new BoxGuard(ports);
  guard.start();
  return () => guard.stop();
}

class BoxGuard {
  readonly #ports: GuardPorts;
  readonly #stopped = new AbortController();
  readonly #notes: BoxNotes;
  readonly #sending: HoldSending;
  readonly #composing = new WeakSet<TextField>();
  /** what a person has said may be sent, though it is not exact */
  readonly #allowed = new WeakMap<TextField, string>();
  #boxes: readonly TextField[] = [];
  /** undefined: not asked yet */
  #name: string | null | undefined;

  constructor(ports: GuardPorts) {
    this.#ports = ports;
    this.#notes = new BoxNotes({
      ...ports,
      name: () => this.#name,
      onAnswer: (box, goOn) => this.#answered(box, goOn),
    });
    this.#sending = new HoldSending({
      boxes: () => this.#boxes,
      isToAsk: (box) => this.#isToAsk(box),
      allow: (box) => void this.#allowed.set(box, textIn(box)),
      ask: (box) => this.#notes.ask(box),
    });
  }

  start(): void {
    const { document } = this.#ports.page;
    const view = document.defaultView;
    if (view === null) return;
    const { signal } = this.#stopped;
    // on the window and before everybody: pages send forms from listeners of their own
    const first = { capture: true, signal };
    view.addEventListener('compositionstart', (event) => this.#composition(event, true), first);
    view.addEventListener('compositionend', (event) => this.#composition(event, false), first);
    for (const type of ['input', 'change'] as const) {
      view.addEventListener(type, (event) => this.#typed(event), first);
    }
    view.addEventListener('focusin', (event) => void this.#entered(event), first);
    view.addEventListener('keydown', (event) => this.#key(event), first);
    view.addEventListener('click', (event) => this.#sending.clicked(event), first);
    // a choice from a list, or a form made empty: pages set the value themselves and tell nobody
    for (const type of ['click', 'reset'] as const) view.addEventListener(type, () => this.#later(), first);
    view.addEventListener('submit', (event) => this.#sending.submitted(event), first);
    if (document.readyState !== 'loading') this.#follow();
    // what the parser brings until then is not worth being told piece by piece
    else document.addEventListener('DOMContentLoaded', () => this.#follow(), { signal, once: true });
  }

  #follow(): void {
    const look = (): void => void this.#look();
    look();
    const unfollow = observePage(this.#ports.page, { ignore: null, afterMs: GATHERED, onChange: look });
    this.#stopped.signal.addEventListener('abort', unfollow);
  }

  stop(): void {
    this.#stopped.abort();
    this.#notes.remove();
  }

  /** The page may have brought boxes, taken some away, or filled them in itself. */
  async #look(): Promise<void> {
    const own = findBoxes(this.#ports.page.document);
    // shadow roots are not looked through: their boxes are known by what was typed into them
    const inside = this.#boxes.filter((box) => box.isConnected && box.getRootNode() !== box.ownerDocument);
    this.#boxes = [...own, ...inside];
    this.#notes.forgetGone();
    if (this.#boxes.length === 0) return;
    if (this.#name === undefined) await this.#ask();
    for (const box of this.#boxes) this.#judge(box);
  }

  async #ask(): Promise<void> {
    const name = await this.#ports.askName();
    const before = this.#ports.isOrphan() ? null : this.#name;
    this.#name = name ?? before ?? null;
  }

  /** The file may be another one since: the name is asked for anew. */
  async #entered(event: Event): Promise<void> {
    const box = this.#boxOf(event);
    if (box === null) return;
    await this.#ask();
    this.#judge(box);
  }

  #composition(event: Event, begins: boolean): void {
    const box = this.#boxOf(event);
    if (box === null) return;
    if (begins) this.#composing.add(box);
    else {
      this.#composing.delete(box);
      this.#judge(box);
    }
  }

  #typed(event: Event): void {
    const box = this.#boxOf(event);
    if (box !== null) this.#judge(box);
  }

  /** Once the page's own listeners have been heard. */
  #later(): void {
    if (this.#boxes.length === 0) return;
    setTimeout(() => {
      for (const box of this.#boxes) this.#judge(box);
    }, 0);
  }

  /** A box that the page has brought since the last look is one from now on. */
  #boxOf(event: Event): TextField | null {
    const box = boxOfEvent(event);
    if (box !== null && !this.#boxes.includes(box)) this.#boxes = [...this.#boxes, box];
    return box;
  }

  /** What an input method is still composing is judged when it is done. */
  #judge(box: TextField): void {
    if (!this.#composing.has(box) && !this.#stopped.signal.aborted) this.#notes.judge(box);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    const box = boxOfEvent(event);
    if (box === null) return;
    if (!event.altKey) this.#sending.entered(event, box);
    if (!event.altKey || !this.#notes.enter(box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #isToAsk(box: TextField): boolean {
    if (typeof this.#name !== 'string' || box.getClientRects().length === 0) return false;
    const typed = textIn(box);
    const { state } = judgeName(typed, this.#name);
    return state !== 'empty' && state !== 'exact' && this.#allowed.get(box) !== typed;
  }

  #answered(box: TextField, goOn: boolean): void {
    const done = this.#sending.answered(goOn);
    this.#notes.judge(box, { asking: false, told: done === false ? SCHOOL_BOX_TEXTS.gone : '' });
    if (done === null) box.focus();
  }
}
