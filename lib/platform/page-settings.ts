import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/core/settings/settings';
import { unlessOrphan } from './orphan';

const KEY = 'settings';

/** What a record page asks of the settings; every record page loads this, so it knows no other and checks no other. */
export interface PageSettings extends Pick<Settings, 'autoCheck' | 'projector'> {
  /** Rejects when the browser cannot store it, and with `MessageLost`. */
  keepProjector(on: boolean): Promise<void>;
}

/** As they are now: asking takes longer than reading a page, so they are asked once, then followed. */
export function followPageSettings(): () => Promise<PageSettings> {
  let stored: Promise<object> = browser.storage.local.get(KEY).then((kept) => Object(kept[KEY]));
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) stored = Promise.resolve(Object(change.newValue));
  });
  return async () => {
    const kept = await stored;
    const { autoCheck, projector } = kept as Readonly<Record<string, unknown>>;
    return {
      autoCheck: autoCheck === true,
      projector: typeof projector === 'boolean' ? projector : null,
      keepProjector: (on) =>
        unlessOrphan(() => browser.storage.local.set({ [KEY]: { ...kept, projector: on } })),
    };
  };
}
