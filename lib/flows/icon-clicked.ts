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
  openStart(reason: StartReason | null): Promise<void>;
}

const REASONS: Readonly<Record<Exclude<Where, 'record'>, StartReason>> = {
  practice: 'cannot-run',
  login: 'not-logged-in',
  'other-chsi': 'other-chsi',
  elsewhere: 'not-chsi',
};

/** The toolbar icon: check the record here, or open the start page with what was found instead. */
export async function iconClicked(tab: ClickedTab, ports: IconPorts): Promise<void> {
  const where = whereIs(tab.url, ports.extensionRoot);
  if (where === 'practice' && (await ports.tellPage(tab.id))) return;
  if (where !== 'record') {
    await ports.openStart(isStartPage(tab.url, ports.extensionRoot) ? null : REASONS[where]);
    return;
  }
  if (await ports.tellPage(tab.id)) return;
  const started = (await ports.inject(tab.id)) && (await ports.tellPage(tab.id));
  if (!started) await ports.openStart('cannot-run');
}

function isStartPage(url: string, root: string): boolean {
  return url.startsWith(`${root}start.html`);
}
