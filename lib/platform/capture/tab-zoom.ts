import { expected } from '@/lib/core/surprises/expected';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import { browserRefused } from '@/lib/platform/browser-refused';

/** As the browser tells it (tabs.ZoomSettings). */
export interface ZoomSettings {
  readonly mode?: 'automatic' | 'manual' | 'disabled' | undefined;
  readonly scope?: 'per-origin' | 'per-tab' | undefined;
}

/** How a tab was before it was enlarged. */
export interface KeptZoom extends ZoomSettings {
  readonly zoom: number;
  /** who enlarged it */
  readonly by: string;
}

/** What enlarging needs of the browser. Rejections of the first four are expected: the tab may be gone. */
export interface ZoomDeps {
  getZoom(tabId: number): Promise<number>;
  setZoom(tabId: number, zoom: number): Promise<void>;
  getSettings(tabId: number): Promise<ZoomSettings>;
  setSettings(tabId: number, settings: ZoomSettings): Promise<void>;
  /** What was enlarged, by tab; outlives the background. */
  recall(): Promise<Readonly<Record<string, KeptZoom>>>;
  remember(kept: Readonly<Record<string, KeptZoom>>): Promise<void>;
  /** Runs a task later; also wakes a background that has ended by then. Hands back the way to call it off. */
  later(milliseconds: number, task: () => void): () => void;
}

/** Enlarging tabs for a moment, each by itself, and putting them back in any case. */
export interface TabZoom {
  /** False when the tab cannot be enlarged; then nothing has changed. One that is enlarged is put back first. */
  enlarge(tabId: number, by: string): Promise<boolean>;
  /** Does nothing for a tab that is not enlarged, or enlarged by another. */
  restore(tabId: number, by: string): Promise<void>;
  /** At the start of a background: whatever its predecessor left enlarged. */
  restoreAll(): Promise<void>;
}

const TWICE = 2;
/** Browsers enlarge no further. */
const MOST = 5;
/** A tab is never larger than this long. Milliseconds. */
const LONGEST_MS = 5_000;

export function createTabZoom(deps: ZoomDeps): TabZoom {
  const timers = new Map<number, () => void>();
  // what is kept is read, changed and written
  const inTurn = oneAtATime();

  /** False when the tab is not to be enlarged. Rejects when it was refused half way, or the tab is gone. */
  async function enlargeTwice(tabId: number, by: string): Promise<boolean> {
    const zoom = await deps.getZoom(tabId);
    const { mode = 'automatic', scope = 'per-origin' } = await deps.getSettings(tabId);
    if (mode !== 'automatic' || zoom * TWICE > MOST) return false;
    // first of all: a background that ends in the middle leaves its successor this
    await deps.remember({ ...(await deps.recall()), [tabId]: { zoom, mode, scope, by } });
    timers.set(
      tabId,
      deps.later(LONGEST_MS, () => void inTurn(() => restore(tabId))),
    );
    await deps.setSettings(tabId, { mode, scope: 'per-tab' });
    await deps.setZoom(tabId, zoom * TWICE);
    return true;
  }

  async function enlarge(tabId: number, by: string): Promise<boolean> {
    // what it remembers is how the tab was, not how large somebody else has made it
    await restore(tabId);
    let enlarged = false;
    try {
      enlarged = await enlargeTwice(tabId, by).catch(expected(false, browserRefused));
    } finally {
      if (!enlarged) await restore(tabId);
    }
    return enlarged;
  }

  async function restore(tabId: number, by: string | null = null): Promise<void> {
    const { [tabId]: kept, ...others } = await deps.recall();
    if (by !== null && kept?.by !== by) return;
    timers.get(tabId)?.();
    timers.delete(tabId);
    if (!kept) return;
    try {
      // refused: the tab is gone, and its zoom with it
      await putBack(deps, tabId, kept).catch(expected(undefined, browserRefused));
    } finally {
      await deps.remember(others);
    }
  }

  return {
    enlarge: (tabId, by) => inTurn(() => enlarge(tabId, by)),
    restore: (tabId, by) => inTurn(() => restore(tabId, by)),
    restoreAll: () =>
      inTurn(async () => {
        for (const tabId of Object.keys(await deps.recall())) await restore(Number(tabId));
      }),
  };
}

async function putBack(
  deps: Pick<ZoomDeps, 'getSettings' | 'setSettings' | 'setZoom'>,
  tabId: number,
  { zoom, mode = 'automatic', scope = 'per-origin' }: KeptZoom,
): Promise<void> {
  // a page that was left for another is back by itself; setting the zoom then would set it for that whole site
  if ((await deps.getSettings(tabId)).scope !== 'per-tab') return;
  await deps.setZoom(tabId, zoom);
  await deps.setSettings(tabId, { mode, scope });
}
