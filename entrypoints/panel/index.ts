import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount-panel';
import type { PageBridge } from '@/entrypoints/record.content/panel-bridge';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { askerOfBackground } from '@/lib/platform/messages/ask-background';
import { readSettings } from '@/lib/platform/settings';
import { browserTools } from './browser-tools';
import { readFromScreen } from './read-pixels';
import { takePicture } from './take-picture';

/** Injected by the background beside the content script, only when a check has something to show. */
export default defineUnlistedScript(() => {
  const bridge: PageBridge | undefined = globalThis[PANEL_BRIDGE];
  if (!bridge?.mount) return;
  const { page, onSurprise } = bridge;
  const used = { document, page, ask: askerOfBackground(onSurprise), onSurprise };
  bridge.bringPicture(async (job) => takePicture(used, await readSettings(), job));
  bridge.bringPixelReading((job) => readFromScreen(used, job));
  bridge.onClosed(mountPanel(bridge, browserTools(document)));
});
