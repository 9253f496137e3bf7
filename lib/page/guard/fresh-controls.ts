import { CONTROLS, isWithin } from './controls';

/** So long a control must have stood where the pointer rests: nobody means what was not there when they aimed. Milliseconds. */
const SETTLED_MS = 300;
/** What of the panel's markup can move a control without an element coming or going. */
const MOVING = ['hidden', 'open', 'disabled', 'class', 'data-side', 'data-open', 'data-action'];

const POINTING = ['pointermove', 'pointerdown'] as const;

interface Stand {
  /** where, and what it does */
  readonly place: string;
  readonly action: string | undefined;
  readonly box: DOMRect;
  /** since when it has been on the screen like that, long ago where nobody pointed there; null before it was drawn */
  since: number | null;
}

/**
 * Knows since when each control of the panel has stood at its place. One that came or moved under the resting pointer
 * bears `data-fresh` for a moment and lets the pointer pass: nobody presses what turned up where they were about to press
 * something else. Whoever has to move to a control presses it at once.
 */
export class FreshControls {
  readonly #panel: HTMLElement;
  readonly #view: Window;
  readonly #stands = new Map<HTMLElement, Stand>();
  /** where the person's pointer is; null before it was seen */
  #pointer: Pick<PointerEvent, 'clientX' | 'clientY'> | null = null;
  readonly #stops: (() => void)[] = [];

  constructor(panel: HTMLElement, view: Window & typeof globalThis) {
    this.#panel = panel;
    this.#view = view;
    const look = () => this.look();
    const changes = new view.MutationObserver(look);
    changes.observe(panel, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: MOVING,
    });
    const moved = (event: PointerEvent): void => {
      if (event.isTrusted) this.#pointer = event;
    };
    view.addEventListener('resize', look);
    for (const type of POINTING) view.addEventListener(type, moved, true);
    this.#stops.push(
      () => changes.disconnect(),
      () => view.removeEventListener('resize', look),
      () => {
        for (const type of POINTING) view.removeEventListener(type, moved, true);
      },
    );
    look();
  }

  /** Whether this control has stood there long enough when the person pressed (a time stamp of an event). */
  isSettled(control: HTMLElement, pressed: number): boolean {
    this.look();
    const since = this.#stands.get(control)?.since ?? null;
    return since !== null && pressed - since >= SETTLED_MS;
  }

  look(): void {
    const scrolled = this.#panel.querySelector('.body')?.scrollTop ?? 0;
    const here = new Set(this.#panel.querySelectorAll<HTMLElement>(CONTROLS));
    for (const control of this.#stands.keys()) if (!here.has(control)) this.#stands.delete(control);
    for (const control of here) {
      const place = this.#placeOf(control, scrolled);
      if (place === null) this.#stands.delete(control);
      else if (this.#stands.get(control)?.place !== place) this.#begin(control, place);
    }
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /** The window may be moved under the pointer as well. What the person scrolls in the panel moves nothing. */
  #placeOf(control: HTMLElement, scrolled: number): string | null {
    const { x, y, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    const { screenX, screenY } = this.#view;
    const within = control.closest('.body') ? scrolled : 0;
    const numbers = [x, y + within, width, height, screenX, screenY].map(Math.round);
    return [...numbers, control.dataset.action].join();
  }

  #begin(control: HTMLElement, place: string): void {
    const former = this.#stands.get(control);
    const rests = this.#pointer !== null && isWithin(this.#pointer, control);
    const { action } = control.dataset;
    const since = rests && former ? this.#keptSince(former, action) : null;
    const stand: Stand = {
      place,
      action,
      box: control.getBoundingClientRect(),
      since: rests ? since : Number.NEGATIVE_INFINITY,
    };
    this.#stands.set(control, stand);
    if (rests && since === null) this.#wait(control, stand);
    else control.removeAttribute('data-fresh');
  }

  /** One that slid a little under a pointer that was on it already is the one that was meant. */
  #keptSince(former: Stand, action: string | undefined): number | null {
    const { clientX = 0, clientY = 0 } = this.#pointer ?? {};
    const { left, right, top, bottom } = former.box;
    const wasOn = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return wasOn && former.action === action ? former.since : null;
  }

  #wait(control: HTMLElement, stand: Stand): void {
    control.setAttribute('data-fresh', '');
    // the second frame begins when the first has been drawn: a page that holds everything up does not shorten the time
    const drawn = (): void => {
      stand.since = this.#view.performance.now();
      this.#view.setTimeout(() => {
        if (this.#stands.get(control) === stand) control.removeAttribute('data-fresh');
      }, SETTLED_MS);
    };
    this.#view.requestAnimationFrame(() => this.#view.requestAnimationFrame(drawn));
  }
}
