import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { RECORD_PAGES } from '@/lib/core/site/record-pages';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { RecordCheck } from '@/lib/flows/check/check-record';
import { askerOfBackground } from '@/lib/platform/messages/ask-background';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { followSettings } from '@/lib/platform/settings';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { type Brought, backgroundPorts } from './background-ports';
import { pagePorts } from './page-ports';
import { panelBridge, type ReadPixels, type TakePicture } from './panel-bridge';

export default defineContentScript({
  matches: [...RECORD_PAGES],
  runAt: 'document_idle',
  async main() {
    if (globalThis[PANEL_BRIDGE]) return;
    const surprises = new SurpriseList();
    const onSurprise = surprises.see;
    onUncaught(window, (error) => {
      // an error of the page's own is made by another `Error` than ours
      if (error instanceof Error) onSurprise(surpriseOf('record-page', error));
    });
    const page = pagePorts(document, (reason) => void check.uiLost(reason));
    const settings = followSettings();
    const brought: Brought = { picture: null, pixels: null };
    const background = backgroundPorts(askerOfBackground(onSurprise), page, settings, brought);
    const check = new RecordCheck({ ...page, ...background, onSurprise });
    const { version } = browser.runtime.getManifest();
    globalThis[PANEL_BRIDGE] = Object.assign(panelBridge(check, page, surprises, version), {
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
