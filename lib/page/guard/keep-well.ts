import { putOnTop } from '@/lib/page/keep-on-page';
import type { UiHost } from '@/lib/page/ui-host';

/** What a page could set on our element to take it from people, or from those who cannot see it. */
const HARMFUL = ['inert', 'tabindex', 'aria-hidden', 'aria-label', 'role'];
/** A page that sets it again and again does not want us. */
const MAX_MENDS = 20;
/** Not all that a page can do is told to anybody: it is looked after this often. Milliseconds. */
const LOOK_MS = 500;

/**
 * Notices what a page does to our element beside taking it away, and undoes it; what nobody can undo (the whole page is
 * hidden or deaf) ends as if it had been taken away. Hands back the way to stop.
 */
export function keepWell({ host, keeper }: Pick<UiHost, 'host' | 'keeper'>): () => void {
  const { ownerDocument: document } = host;
  const view = document.defaultView;
  if (!view) return () => undefined;
  let mends = 0;
  keeper.isWell = () => isWell(host, view);
  const look = (): void => {
    for (const name of HARMFUL.filter((name) => host.hasAttribute(name))) {
      mends += 1;
      if (mends <= MAX_MENDS) host.removeAttribute(name);
    }
    const place = placeIn(document);
    if (place !== keeper.place) {
      keeper.place = place;
      putOnTop(host, place);
    }
    keeper.look();
  };
  const changes = new view.MutationObserver(look);
  changes.observe(host, { attributeFilter: [...HARMFUL, 'popover'] });
  changes.observe(document.documentElement, { attributes: true });
  const tick = view.setInterval(look, LOOK_MS);
  document.addEventListener('toggle', look, true);
  look();
  return () => {
    changes.disconnect();
    view.clearInterval(tick);
    document.removeEventListener('toggle', look, true);
  };
}

/** Outside a modal dialog everything is deaf. */
function placeIn(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

function isWell(host: HTMLElement, view: Window): boolean {
  const place = host.parentElement;
  if (!place || !host.checkVisibility() || HARMFUL.some((name) => host.hasAttribute(name))) return false;
  // what stands in something deaf is deaf, and no rule of ours outranks that
  const { interactivity } = view.getComputedStyle(place) as { readonly interactivity?: string };
  return host.closest('[inert]') === null && interactivity !== 'inert';
}
