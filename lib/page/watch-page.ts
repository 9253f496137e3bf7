import { pageSignature } from '@/lib/core/reading/page-signature';
import { observePage } from './observe-page';
import type { Page, PageRead, RecordPlace } from './page-read';

/** How a page was when it was read. */
export interface ReadThen {
  readonly page: PageRead;
  /** as `addressOf` gives it */
  readonly address: string;
}

export interface WatchOptions {
  /** what the page is compared with: whatever has changed since then is told, also what changed before the watch began */
  readonly since: ReadThen;
  /** reads it again */
  now(): ReadThen;
  /** our own host element; what changes in it is no change of the page */
  readonly ignore: Element | null;
  onChange(): void;
}

/** Changes are gathered this long, ms. */
const SETTLE = 150;
/**
 * What makes no mutation (a script's value in a form field, a style sheet, an address) is looked for so often while the
 * page is in sight, ms; but for a twentieth of the time at most.
 */
const LOOK_AGAIN = 1_000;
const SHARE = 20;

/**
 * Calls `onChange` when the page went on to another address (without being loaded anew), when it would be read
 * differently than before, or when the nodes that were read were replaced. Clocks, counters and banners do not count.
 * Hands back the end of the watch.
 */
export function watchPage(page: Page, { since, now, ignore, onChange }: WatchOptions): () => void {
  const view = page.document.defaultView;
  if (!view) return () => undefined;
  let known = since;
  let wait = LOOK_AGAIN;
  const compare = (): void => {
    const begun = view.performance.now();
    const then = known;
    known = now();
    const changed =
      known.address !== then.address ||
      pageSignature(known.page) !== pageSignature(then.page) ||
      !stillThere(then.page);
    wait = Math.max(LOOK_AGAIN, SHARE * (view.performance.now() - begun));
    if (changed) onChange();
  };
  let looking = 0;
  let stopped = false;
  const lookAgain = (): void => {
    // a look may be what ends the watch
    if (stopped) return;
    looking = view.setTimeout(() => {
      try {
        if (!page.document.hidden) compare();
      } finally {
        lookAgain();
      }
    }, wait);
  };
  const stopObserving = observePage(page, { ignore, afterMs: SETTLE, onChange: compare });
  page.document.addEventListener('visibilitychange', compare);
  lookAgain();
  return () => {
    stopped = true;
    stopObserving();
    page.document.removeEventListener('visibilitychange', compare);
    view.clearTimeout(looking);
  };
}

function stillThere({ places, pixels }: PageRead): boolean {
  return [...places, ...hiddenPlaces(pixels)].every(
    ({ root, values }) =>
      root.isConnected &&
      [...values.values()].every((place) =>
        // the range of a removed text shrinks to nothing where the text stood
        'startContainer' in place ? place.startContainer.isConnected && !place.collapsed : place.isConnected,
      ),
  );
}

function hiddenPlaces(pixels: PageRead['pixels']): readonly RecordPlace[] {
  if (!pixels) return [];
  if (pixels.kind === 'protected') return pixels.places;
  return pixels.pictures.map(({ element, place }) => ({ ...place, root: element }));
}
