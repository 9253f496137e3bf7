import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount-panel';
import type { PageBridge } from '@/entrypoints/record.content/panel-bridge';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { askerOfBackground } from '@/lib/platform/messages/ask-background';
import { askForHelp } from '@/lib/platform/messages/ask-for-help';
import { readSettings } from '@/lib/platform/settings';
import { mountTools } from './mount-tools';
import { pointOnward } from './point-onward';
import { readFromScreen } from './read-pixels';
import { takePicture } from './take-picture';
import { tellJourney } from './tell-journey';

/** Injected by the background beside the content script, only when a check has something to show. */
export default defineUnlistedScript(() => {
  const bridge: PageBridge | undefined = globalThis[PANEL_BRIDGE];
  if (!bridge?.mount) return;
  const { page, onSurprise } = bridge;
  const used = { document, page, ask: askerOfBackground(onSurprise), onSurprise };
  bridge.bringPicture(async (job) => takePicture(used, await readSettings(), job));
  bridge.bringPixelReading((job) => readFromScreen(used, job));
  const tools = mountTools(document, askForHelp(used.ask));
  bridge.onClosed(mountPanel(bridge, { ...tools, pointOnward: (reason) => pointOnward(used, reason) }));
  bridge.onClosed(tellJourney(bridge, used.ask));
});
