import type { TextFieldKey } from '@/lib/core/fields/fields';
import { observePage } from './observe-page';
import type { Page, PageRead } from './page-read';
import { readPage } from './read-page';

export interface WaitOptions {
  /** our own host element; what changes in it is no change of the page */
  readonly ignore: Element | null;
  /** longest time to wait for late values, ms */
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** reads the page; without it `readPage` does */
  read?(): PageRead;
  /** called once when waiting begins and whenever other fields are awaited */
  onWaiting(missing: readonly TextFieldKey[]): void;
}

export interface WaitResult {
  readonly read: PageRead;
  /** the limit passed before everything was there; `read` is what there was then */
  readonly timedOut: boolean;
  /** the signal stopped the waiting */
  readonly stopped: boolean;
}

/** The page is read again at most this often, ms. */
const READ_AGAIN = 100;
/** What comes without a change of the page's own nodes (in a frame, in a shadow tree) is looked for so often, ms. */
const LOOK_AGAIN = 500;

/**
 * Reads the page, and again whenever it changes, until no value is awaited any more. A page that is complete at once
 * costs no timer. Never rejects.
 */
export async function waitForRecord(page: Page, options: WaitOptions): Promise<WaitResult> {
  const now = options.read ?? (() => readPage(page));
  const read = now();
  const view = page.document.defaultView;
  if (read.awaited.length === 0 || !view) return { read, timedOut: false, stopped: false };
  if (options.signal.aborted) return { read, timedOut: false, stopped: true };
  return new Promise((resolve) => wait(page, view, { ...options, read: now }, read, resolve));
}

function wait(
  page: Page,
  view: Window,
  { ignore, limitMs, signal, onWaiting, read: now }: Required<WaitOptions>,
  first: PageRead,
  resolve: (result: WaitResult) => void,
): void {
  let read = first;
  const end = (timedOut: boolean, stopped: boolean): void => {
    stopObserving();
    view.clearTimeout(limit);
    view.clearInterval(looking);
    signal.removeEventListener('abort', stop);
    resolve({ read, timedOut, stopped });
  };
  const stop = (): void => end(false, true);
  const again = (): void => {
    const before = read.awaited.join();
    read = now();
    if (read.awaited.length === 0) end(false, false);
    else if (read.awaited.join() !== before) onWaiting(read.awaited);
  };
  const stopObserving = observePage(page, { ignore, afterMs: READ_AGAIN, onChange: again });
  const looking = view.setInterval(again, LOOK_AGAIN);
  const limit = view.setTimeout(() => {
    try {
      read = now();
    } finally {
      end(read.awaited.length > 0, false);
    }
  }, limitMs);
  signal.addEventListener('abort', stop);
  onWaiting(read.awaited);
}
