import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/** A page may clear its body now and then; one that takes us away more often does not want us. */
const MAX_RETURNS = 5;

export interface Keeper {
  /** what our element is put into */
  place: Element;
  /** What else must be so; the panel's script knows more (guard/keep-well.ts). */
  isWell(): boolean;
  /** Looks whether all is well, and brings the element back or gives up. */
  look(): void;
  /** Takes the element away for good: the page lets nobody use it. */
  giveUp(): void;
  stop(): void;
}

/** Puts the element on top of all that the page shows. A page can refuse that. */
export function putOnTop(host: HTMLElement, place: Element): void {
  host.popover = 'manual';
  if (host.parentNode !== place) place.append(host);
  if (!isOpen(host)) attempt(() => host.showPopover(), named('InvalidStateError'));
}

/** Brings the element back when the page takes it away or from the top, five times at most; then `onLost`. */
export function keepOnPage(view: Window & typeof globalThis, host: HTMLElement, onLost: () => void): Keeper {
  const { document } = view;
  const isBack = () => host.parentNode === keeper.place && isOpen(host) && keeper.isWell();
  let returns = 0;
  const look = () => {
    if (isBack()) return;
    returns += 1;
    const isReplaced = !host.isConnected && document.querySelector(host.localName);
    if (returns <= MAX_RETURNS && !isReplaced) putOnTop(host, keeper.place);
    if (!isBack()) keeper.giveUp();
  };
  const changes = new view.MutationObserver(look);
  changes.observe(document, { childList: true });
  changes.observe(document.documentElement, { childList: true });
  const keeper: Keeper = {
    place: document.documentElement,
    isWell: () => true,
    look,
    giveUp() {
      keeper.stop();
      host.remove();
      onLost();
    },
    stop: () => changes.disconnect(),
  };
  return keeper;
}

function isOpen(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}
