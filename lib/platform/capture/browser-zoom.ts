import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { KeptZoom, ZoomDeps } from './tab-zoom';

const KEY = 'enlarged';
/** The soonest that browsers wake a background again. */
const ALARM_MINUTES = 0.5;

const shape = z.record(
  z.string(),
  z.object({
    zoom: z.number().check(z.minimum(0.1), z.maximum(10)),
    mode: z.enum(['automatic', 'manual', 'disabled']),
    scope: z.enum(['per-origin', 'per-tab']),
    by: z.string(),
  }),
);

/** The needs of enlarging a tab, met by the browser; what was enlarged is kept in `storage.session`. */
export const BROWSER_ZOOM: ZoomDeps = {
  getZoom: (tabId) => browser.tabs.getZoom(tabId),
  setZoom: (tabId, zoom) => browser.tabs.setZoom(tabId, zoom),
  getSettings: (tabId) => browser.tabs.getZoomSettings(tabId),
  setSettings: (tabId, settings) => browser.tabs.setZoomSettings(tabId, settings),
  async recall(): Promise<Readonly<Record<string, KeptZoom>>> {
    const stored = shape.safeParse((await browser.storage.session.get(KEY))[KEY]);
    return stored.success ? stored.data : {};
  },
  remember: (kept) => browser.storage.session.set({ [KEY]: kept }),
  later(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    void browser.alarms.create(KEY, { delayInMinutes: ALARM_MINUTES });
    return () => {
      clearTimeout(timer);
      void browser.alarms.clear(KEY);
    };
  },
};
