import { CONTROLS } from './controls';

/** What the browser tells where it can say whether something is really seen. Chromium only. */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The least time between two looks that the browser allows. Milliseconds. */
const LOOK_MS = 100;
/** So long a control must have been seen again. Milliseconds. */
const SEEN_MS = 300;
/** So long nobody can press anything of the panel before it is given up. Milliseconds. */
const BURIED_MS = 5_000;

/**
 * Knows which controls of the panel a person does not see as they are: something of the page lies over them, or the page
 * shows a picture of itself instead. Such a one bears `data-covered` and lets the pointer pass. `onCovered`: one of them is
 * in the window, and covered. `onBuried`: all of them in the window have been, for seconds.
 */
export class CoveredControls {
  /** until when each was covered; Infinity: it is now */
  readonly #covered = new WeakMap<Element, number>();
  /** until when the panel is off the screen because we took it off: Infinity while it is */
  #away = 0;
  /** whether each that is in the window is seen */
  readonly #inWindow = new Map<Element, boolean>();
  readonly #buried: Buried;
  readonly #stops: (() => void)[] = [];

  constructor(
    panel: HTMLElement,
    view: Window & typeof globalThis,
    { onCovered, onBuried }: Readonly<Record<'onCovered' | 'onBuried', () => void>>,
  ) {
    this.#buried = new Buried(view, () => {
      if (view.performance.now() >= this.#away && !view.document.hidden) onBuried();
    });
    if (!('isVisible' in view.IntersectionObserverEntry.prototype)) return;
    const options: IntersectionObserverInit = Object.assign({ trackVisibility: true, delay: LOOK_MS });
    const seen = new view.IntersectionObserver((entries: readonly SeenEntry[]) => {
      for (const { target, isIntersecting, isVisible } of entries) {
        if (isIntersecting && !isVisible) {
          // for a shot of the page, for the blink of an eye: whoever presses then means what they saw
          if (view.performance.now() < this.#away) continue;
          this.#inWindow.set(target, false);
          this.#covered.set(target, Number.POSITIVE_INFINITY);
          target.setAttribute('data-covered', '');
          onCovered();
          continue;
        }
        if (isIntersecting) this.#inWindow.set(target, true);
        else this.#inWindow.delete(target);
        if (this.#covered.get(target) === Number.POSITIVE_INFINITY) {
          this.#covered.set(target, view.performance.now());
          view.setTimeout(() => this.#lift(target), SEEN_MS);
        }
      }
      const here = [...this.#inWindow].filter(([control]) => control.isConnected);
      this.#buried.is(here.length > 0 && here.every(([, isSeen]) => !isSeen));
    }, options);
    const watched = new WeakSet<Element>();
    const watch = (): void => {
      for (const control of panel.querySelectorAll(CONTROLS)) {
        if (watched.has(control)) continue;
        watched.add(control);
        seen.observe(control);
      }
    };
    const changes = new view.MutationObserver(watch);
    changes.observe(panel, { subtree: true, childList: true });
    const again = (): void => {
      for (const control of panel.querySelectorAll(CONTROLS)) {
        seen.unobserve(control);
        seen.observe(control);
      }
    };
    const hidings = new view.MutationObserver(() => {
      const isAway = panel.style.opacity === '0';
      this.#away = isAway ? Number.POSITIVE_INFINITY : view.performance.now() + 2 * LOOK_MS;
      if (!isAway) view.setTimeout(again, 2 * LOOK_MS);
    });
    hidings.observe(panel, { attributes: true, attributeFilter: ['style'] });
    this.#stops.push(
      () => seen.disconnect(),
      () => changes.disconnect(),
      () => hidings.disconnect(),
      () => this.#buried.is(false),
    );
    watch();
  }

  /** Whether it was so when the person pressed (a time stamp of an event), or a moment before. */
  isCovered(control: Element, pressed: number): boolean {
    const until = this.#covered.get(control);
    return until !== undefined && pressed - until < SEEN_MS;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #lift(target: Element): void {
    if (this.#covered.get(target) !== Number.POSITIVE_INFINITY) target.removeAttribute('data-covered');
  }
}

/** Tells once that something has been so for long; what is otherwise for the blink of an eye only is not otherwise. */
class Buried {
  readonly #view: Window;
  readonly #tell: () => void;
  #telling: number | null = null;
  #ending: number | null = null;

  constructor(view: Window, tell: () => void) {
    this.#view = view;
    this.#tell = tell;
  }

  is(isBuried: boolean): void {
    if (isBuried) {
      this.#view.clearTimeout(this.#ending ?? undefined);
      this.#ending = null;
      this.#telling ??= this.#view.setTimeout(this.#tell, BURIED_MS);
    } else if (this.#telling !== null) {
      this.#ending ??= this.#view.setTimeout(() => {
        this.#view.clearTimeout(this.#telling ?? undefined);
        this.#telling = null;
        this.#ending = null;
      }, SEEN_MS);
    }
  }
}
