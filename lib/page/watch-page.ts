import { pageSignature } from '@/lib/core/reading/page-signature';
import { observePage } from './observe-page';
import type { Page, PageRead, RecordPlace } from './page-read';
import { readPage } from './read-page';

export interface WatchOptions {
  /** our own host element; what changes in it is no change of the page */
  readonly ignore: Element | null;
  onChange(): void;
}

const SETTLE = 150;

/**
 * Calls `onChange` when the page went on to another address (without being loaded anew), when it would be read
 * differently than before, or when the nodes that were read were replaced. Clocks, counters and banners do not count.
 * Hands back the end of the watch.
 */
export function watchPage(page: Page, { ignore, onChange }: WatchOptions): () => void {
  const view = page.document.defaultView;
  if (!view) return () => undefined;
  let known = stateOf(page);
  const compare = (): void => {
    const now = stateOf(page);
    const changed =
      now.address !== known.address || now.signature !== known.signature || !stillThere(known.read);
    known = now;
    if (changed) onChange();
  };
  let timer: number | null = null;
  const soon = (): void => {
    timer ??= view.setTimeout(() => {
      timer = null;
      compare();
    }, SETTLE);
  };
  const stopObserving = observePage(page, { ignore, afterMs: SETTLE, onChange: compare });
  const navigation: EventTarget | undefined = 'navigation' in view ? view.navigation : undefined;
  navigation?.addEventListener('currententrychange', soon);
  view.addEventListener('popstate', soon);
  view.addEventListener('hashchange', soon);
  return () => {
    stopObserving();
    navigation?.removeEventListener('currententrychange', soon);
    view.removeEventListener('popstate', soon);
    view.removeEventListener('hashchange', soon);
    if (timer !== null) view.clearTimeout(timer);
  };
}

interface Known {
  readonly address: string;
  readonly read: PageRead;
  readonly signature: string;
}

function stateOf(page: Page): Known {
  const href = page.document.location?.href ?? page.url.href;
  const read = readPage({ document: page.document, url: href.startsWith('http') ? new URL(href) : page.url });
  return { address: addressOf(page.document, href), read, signature: pageSignature(read) };
}

/** The address without a fragment that only points to a place on this page. */
function addressOf(document: Document, href: string): string {
  const at = href.indexOf('#');
  if (at < 0) return href;
  const id = href.slice(at + 1);
  const isPlace = id === '' || id === 'top' || document.getElementById(id) !== null;
  return isPlace ? href.slice(0, at) : href;
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
