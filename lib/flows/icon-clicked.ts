import type { Site } from '@/lib/core/site/site';
import { siteOf } from '@/lib/core/site/site-of';
import { type Where, whereIs } from '@/lib/core/site/where';
import type { StartReason } from '@/lib/core/view/start-reason';

export interface ClickedTab {
  readonly id: number;
  readonly url: string;
}

export interface IconPorts {
  /** The extension's own address, ending in a slash. */
  readonly extensionRoot: string;
  /** Asks the page to check; false when nobody of ours is there. */
  tellPage(tabId: number): Promise<boolean>;
  /** Puts our script into a page that was open before it could be there; false when the browser refuses. */
  inject(tabId: number): Promise<boolean>;
  /** `site`: whose page the click was on, for the start page to show; null where there is nothing to say. */
  openStart(reason: StartReason | null, site: Site | null): Promise<void>;
}

const REASONS: Readonly<Record<Exclude<Where, 'record'>, StartReason>> = {
  practice: 'cannot-run',
  login: 'not-logged-in',
  official: 'other-chsi',
  'not-encrypted': 'not-encrypted',
  files: 'chsi-files',
  'look-alike': 'look-alike',
  'other-site': 'not-chsi',
  'no-site': 'not-a-site',
};

/** The toolbar icon: check the record here, or open the start page with what was found instead. */
export async function iconClicked(tab: ClickedTab, ports: IconPorts): Promise<void> {
  const where = whereIs(tab.url, ports.extensionRoot);
  if (where === 'practice' && (await ports.tellPage(tab.id))) return;
  if (where === 'record') {
    if (await ports.tellPage(tab.id)) return;
    if ((await ports.inject(tab.id)) && (await ports.tellPage(tab.id))) return;
  }
  if (isStartPage(tab.url, ports.extensionRoot)) await ports.openStart(null, null);
  else await ports.openStart(where === 'record' ? 'cannot-run' : REASONS[where], siteOf(tab.url));
}

function isStartPage(url: string, root: string): boolean {
  return url.startsWith(`${root}start.html`);
}
