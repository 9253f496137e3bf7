import { putOnTop } from '@/lib/page/keep-on-page';
import type { UiHost } from '@/lib/page/ui-host';
import { controlOf, isWithin } from './controls';
import { CoveredControls } from './covered-controls';
import { FreshControls } from './fresh-controls';
import { PersonsFocus } from './persons-focus';

/** A page that covers us may go on for ever; what it covers cannot be pressed in any case. */
const MAX_RAISES = 20;

/**
 * Lets a press through to the panel only where a person means it: the pointer went down and up on one control that was
 * to be seen there for a moment, or the person's own Tab key or pointer brought the focus to it. All else is stopped
 * before the panel hears of it. Hands back the way to stop.
 */
export function guardPanel(ui: UiHost): () => void {
  const view = ui.host.ownerDocument.defaultView;
  if (!view) return () => undefined;
  let raises = 0;
  const covered = new CoveredControls(ui.panelMount, view, {
    onCovered: () => {
      raises += 1;
      if (raises <= MAX_RAISES) raise(ui);
    },
    // nothing that we show can be seen: it is said elsewhere
    onBuried: () => ui.keeper.giveUp(),
  });
  const focus = new PersonsFocus(ui.shadow, view);
  const press = new Press(new FreshControls(ui.panelMount, view), covered, focus, view);
  const down = (event: PointerEvent) => press.down(event);
  const mouse = (event: MouseEvent) => press.mouse(event);
  const click = (event: MouseEvent) => {
    if (!press.isMeant(event)) stopEvent(event);
  };
  // the panel takes this key for the person's own way in
  const keyUp = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !focus.isHere) event.stopImmediatePropagation();
  };
  const heard: readonly (readonly [string, EventListener])[] = [
    ['pointerdown', down as EventListener],
    ['mousedown', mouse as EventListener],
    ['click', click as EventListener],
    ['keyup', keyUp as EventListener],
  ];
  for (const [type, listener] of heard) ui.shadow.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of heard) ui.shadow.removeEventListener(type, listener, true);
    for (const part of [press.fresh, covered, focus]) part.stop();
  };
}

/** Above what the page has put over it since. */
function raise({ host, keeper }: UiHost): void {
  if (host.matches(':popover-open')) host.hidePopover();
  putOnTop(host, keeper.place);
}

function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** One press at a time: what it began on, and whether a person meant it. */
class Press {
  readonly fresh: FreshControls;
  readonly #covered: CoveredControls;
  readonly #focus: PersonsFocus;
  readonly #view: Window;
  /** where the pointer went down, if it was to be seen there */
  #pressed: HTMLElement | null = null;
  /** what an assistive tool presses: the browser makes up a mouse for it, but no pointer */
  #byTool: HTMLElement | null = null;
  /** what belongs to a label that was just pressed */
  #labelled: HTMLElement | null = null;

  constructor(fresh: FreshControls, covered: CoveredControls, focus: PersonsFocus, view: Window) {
    this.fresh = fresh;
    this.#covered = covered;
    this.#focus = focus;
    this.#view = view;
  }

  down(event: PointerEvent): void {
    this.#byTool = null;
    const control = controlOf(event);
    const isSeen = control !== null && !this.#covered.isCovered(control, event.timeStamp);
    const isMeant = isSeen && event.isTrusted && event.isPrimary && isWithin(event, control);
    this.#pressed = isMeant && this.fresh.isSettled(control, event.timeStamp) ? control : null;
  }

  mouse(event: MouseEvent): void {
    this.#byTool = event.isTrusted && event.detail === 0 ? controlOf(event) : null;
  }

  isMeant(event: MouseEvent): boolean {
    const control = controlOf(event);
    if (!event.isTrusted) return false;
    if (!control || control === this.#labelled) return true;
    const meant = event.detail === 0 ? this.#isKeyed(event, control) : this.#isPointed(event, control);
    if (meant && control instanceof HTMLLabelElement) this.#pass(control.control);
    return meant;
  }

  #isKeyed(event: MouseEvent, control: HTMLElement): boolean {
    if (this.#byTool === control) return true;
    return this.#focus.isOn(control, event.timeStamp) && !this.#covered.isCovered(control, event.timeStamp);
  }

  #isPointed(event: MouseEvent, control: HTMLElement): boolean {
    const isCovered = this.#covered.isCovered(control, event.timeStamp);
    return control === this.#pressed && isWithin(event, control) && !isCovered;
  }

  /** The browser presses it within this very event. */
  #pass(labelled: HTMLElement | null): void {
    this.#labelled = labelled;
    this.#view.setTimeout(() => {
      this.#labelled = null;
    });
  }
}
