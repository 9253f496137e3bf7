import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/core/settings/settings';
import { settingsFrom } from '@/lib/core/settings/settings-from';

const KEY = 'settings';

/** The settings as kept in this browser; the defaults when none are, or when what is kept has another shape. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Keeps the settings. Rejects when the browser cannot store them. */
export function writeSettings(settings: Settings): Promise<void> {
  return browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the settings after every change, from whichever page it came. Returns the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** The settings without asking the browser each time (which takes longer than reading a page): read once, then followed. */
export function followSettings(): () => Promise<Settings> {
  let current = readSettings();
  watchSettings((changed) => {
    current = Promise.resolve(changed);
  });
  return () => current;
}
