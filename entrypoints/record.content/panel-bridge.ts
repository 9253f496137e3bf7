import type { PanelBridge } from '@/lib/core/check/check-view';
import type { RecordCheck } from '@/lib/flows/check-record';
import type { PagePorts } from './page-ports';

declare global {
  /** How the panel's script finds this one: both run in our own world of the page and share no module. */
  var xuejiCheckPanel: PanelBridge | undefined;
}

/** What the panel draws and what it may ask for. */
export const panelBridge = (check: RecordCheck, page: PagePorts, version: string): PanelBridge => ({
  get mount() {
    return page.ui()?.panelMount;
  },
  view: check.view,
  subscribe: check.subscribe,
  onClosed: page.onClosed,
  actions: check.actions,
  version,
});
