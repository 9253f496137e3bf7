import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { RECORD_PAGES } from '@/lib/core/site/where';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { RecordCheck } from '@/lib/flows/check/check-record';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { followSettings } from '@/lib/platform/settings';
import { type Brought, backgroundPorts } from './background-ports';
import { pagePorts } from './page-ports';
import { panelBridge, type ReadPixels, type TakePicture } from './panel-bridge';

export default defineContentScript({
  matches: [...RECORD_PAGES],
  runAt: 'document_idle',
  async main() {
    if (globalThis[PANEL_BRIDGE]) return;
    const page = pagePorts(document, (reason) => void check.uiLost(reason));
    const settings = followSettings();
    const brought: Brought = { picture: null, pixels: null };
    const check = new RecordCheck({ ...page, ...backgroundPorts(page, settings, brought) });
    const { version } = browser.runtime.getManifest();
    globalThis[PANEL_BRIDGE] = Object.assign(panelBridge(check, page, version), {
      page,
      bringPicture: (take: TakePicture) => {
        brought.picture = take;
      },
      bringPixelReading: (read: ReadPixels) => {
        brought.pixels = read;
      },
    });
    onCheckCommand(() => void check.check('click'));
    if ((await settings()).autoCheck) await check.check('auto');
  },
});
