/** So long the focus must have been in the panel before a key presses something there. Milliseconds. */
const ARRIVED_MS = 300;

/** What a focus event of Chromium tells: by which device a person moved the focus; null where a script did. */
interface FocusSource {
  readonly sourceCapabilities?: object | null;
}

/**
 * Knows whether a person brought the focus to where it is, with the Tab key or the pointer. A page has ways to put it
 * on a button inside a closed root again: a dialog that closes gives it back to what had it before.
 */
export class PersonsFocus {
  #on: EventTarget | null = null;
  #since = 0;
  #tab: KeyboardEvent | null = null;
  readonly #stops: (() => void)[] = [];

  constructor(root: ShadowRoot, view: Window & typeof globalThis) {
    const came = (event: FocusEvent): void => this.#came(event, root);
    // on the way to another window the focus stays where it is
    const went = (): void => {
      if (root.ownerDocument.hasFocus()) this.#on = null;
    };
    const tabbed = (event: KeyboardEvent): void => {
      this.#tab = event.isTrusted && event.key === 'Tab' ? event : null;
    };
    root.addEventListener('focusin', came as EventListener, true);
    root.addEventListener('focusout', went, true);
    view.addEventListener('keydown', tabbed, true);
    this.#stops.push(
      () => root.removeEventListener('focusin', came as EventListener, true),
      () => root.removeEventListener('focusout', went, true),
      () => view.removeEventListener('keydown', tabbed, true),
    );
  }

  isOn(element: Element, pressed: number): boolean {
    return this.#on === element && pressed - this.#since >= 0;
  }

  /** Whether a person brought it to anything in the panel. */
  get isHere(): boolean {
    return this.#on !== null;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #came(event: FocusEvent, root: ShadowRoot): void {
    const [target = null] = event.composedPath();
    if (!this.#isByPerson(event)) {
      if (target !== this.#on) this.#on = null;
      return;
    }
    const fromInside = event.relatedTarget instanceof Node && root.contains(event.relatedTarget);
    this.#on = target;
    this.#since = event.timeStamp + (fromInside ? 0 : ARRIVED_MS);
  }

  #isByPerson(event: FocusEvent & FocusSource): boolean {
    if (event.sourceCapabilities !== undefined) return event.sourceCapabilities !== null;
    const tab = this.#tab;
    const isOver = tab !== null && !tab.defaultPrevented && tab.eventPhase === Event.NONE;
    return isOver && event.timeStamp - tab.timeStamp < 50;
  }
}
