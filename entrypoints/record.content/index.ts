import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessageLost } from '@/lib/core/messages/message-lost';
import { RECORD_PAGES } from '@/lib/core/site/record-pages';
import { expected } from '@/lib/core/surprises/expected';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { PANEL_BRIDGE } from '@/lib/core/view/check-view';
import { RecordCheck } from '@/lib/flows/check/check-record';
import { hidesText } from '@/lib/page/hides-text';
import { type AskBackground, askerOfBackground } from '@/lib/platform/messages/ask-background';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { isOrphan } from '@/lib/platform/orphan';
import { followPageSettings } from '@/lib/platform/page-settings';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { type Brought, backgroundPorts } from './background-ports';
import { pagePorts } from './page-ports';
import { panelBridge, type ReadAgainPort, type ReadPixels, type TakePicture } from './panel-bridge';

/** Values may be filled in late. Milliseconds. */
const LOOKS_AT = [0, 2_500];

/** A page whose values only the screen tells: whoever checks it need not wait for the recogniser to open. */
function openReaderInTime(ask: AskBackground): void {
  for (const at of LOOKS_AT)
    setTimeout(() => {
      if (document.visibilityState === 'visible' && hidesText(document))
        void ask('pixels-open', {}).catch(expected({}, isMessageLost));
    }, at);
}

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
    const page = pagePorts(document, {
      onUiLost: (reason) => void check.uiLost(reason),
      onSide: () => check.sideChanged(),
    });
    const settings = followPageSettings();
    const brought: Brought = { picture: null, pixels: null, again: null };
    const ask = askerOfBackground(onSurprise);
    const background = backgroundPorts(ask, page, settings, brought);
    const check = new RecordCheck({ ...page, ...background, isOrphan, onSurprise });
    const { version } = browser.runtime.getManifest();
    globalThis[PANEL_BRIDGE] = Object.assign(panelBridge(check, page, surprises, version), {
      page,
      bringPicture: (take: TakePicture) => {
        brought.picture = take;
      },
      bringPixelReading: (read: ReadPixels) => {
        brought.pixels = read;
      },
      bringReadingAgain: (read: ReadAgainPort) => {
        brought.again = read;
      },
    });
    onCheckCommand(() => void check.check('click'));
    openReaderInTime(ask);
    if ((await settings()).autoCheck) await check.check('auto');
  },
});
