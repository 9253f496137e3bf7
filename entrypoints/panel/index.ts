import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount-panel';
import type { PageBridge } from '@/entrypoints/record.content/panel-bridge';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { withNameAhead } from '@/lib/flows/name-ahead';
import { readInFrames } from '@/lib/page/frames/read-in-frames';
import { guardPanel } from '@/lib/page/guard/guard-panel';
import { keepWell } from '@/lib/page/guard/keep-well';
import type { PageRead } from '@/lib/page/page-read';
import { askerOfBackground } from '@/lib/platform/messages/ask-background';
import { askForHelp } from '@/lib/platform/messages/ask-for-help';
import { followSettings } from '@/lib/platform/settings';
import { askOwnName } from './ask-own-name';
import { coverValues } from './cover-values';
import { mountTools } from './mount-tools';
import { pointOnward } from './point-onward';
import { readAgainFromScreen } from './read-again';
import { readFromScreen } from './read-pixels';
import { takePicture } from './take-picture';
import { tellJourney } from './tell-journey';
import { tellShown } from './tell-shown';

/** Injected by the background beside the content script, only when a check has something to show. */
export default defineUnlistedScript(() => {
  const bridge: PageBridge | undefined = globalThis[PANEL_BRIDGE];
  if (!bridge?.mount) return;
  const { page, onSurprise } = bridge;
  const used = { document, page, ask: askerOfBackground(onSurprise), onSurprise };
  // read once and followed: after a reload of the extension nobody can read them any more
  const settings = followSettings();
  bridge.bringPicture(async (job) => takePicture(used, await settings(), job));
  let fromScreen: PageRead | null = null;
  bridge.bringPixelReading(async (job) => {
    const read = await withNameAhead(
      job,
      () => askOwnName(used),
      (telling) => readFromScreen(used, telling),
    );
    fromScreen = 'failed' in read ? null : read;
    return read;
  });
  bridge.bringReadingAgain((job) => readAgainFromScreen(used, job));
  page.bringFrames(readInFrames);
  bridge.onClosed(coverValues(document, bridge, () => fromScreen));
  const tools = mountTools(document, askForHelp(used.ask));
  bridge.onClosed(mountPanel(bridge, { ...tools, pointOnward: (reason) => pointOnward(used, reason) }));
  const ui = page.ui();
  if (ui) for (const stop of [guardPanel(ui), keepWell(ui)]) bridge.onClosed(stop);
  bridge.onClosed(tellJourney(bridge, used.ask));
  bridge.onClosed(tellShown(bridge, used));
});
