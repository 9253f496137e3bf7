import { browser } from 'wxt/browser';
import { expected } from '@/lib/core/surprises/expected';
import { LIGHT } from '@/lib/core/theme/tokens';
import { browserRefused } from '@/lib/platform/browser-refused';
import type { CaptureQueue } from './capture-queue';
import type { CaptureSender } from './capture-sender';
import type { CaptureDeps } from './capture-session';
import { composePicture } from './compose-picture';

/** The capture session's needs, met by the browser. `queue` is the one queue of all captures. */
export function browserCapture(queue: CaptureQueue): CaptureDeps {
  return {
    queue,
    captureVisibleTab: (windowId) => browser.tabs.captureVisibleTab(windowId, { format: 'png' }),
    tabState: (tabId) => tabState(tabId).catch(expected(null, browserRefused)),
    isShown: async (sender) => {
      const results = await browser.scripting
        .executeScript({ target: documentOf(sender), func: () => true })
        .catch(expected([], browserRefused));
      return results.length === 1;
    },
    insertCss: (sender, css) =>
      browser.scripting.insertCSS({ target: documentOf(sender), css, origin: 'USER' }),
    removeCss: (sender, css) =>
      browser.scripting.removeCSS({ target: documentOf(sender), css, origin: 'USER' }),
    setBadge: async (tabId, text) => {
      await browser.action.setBadgeBackgroundColor({ tabId, color: LIGHT.green });
      // without a text of its own the tab shows again what all show
      await browser.action.setBadgeText(text === '' ? { tabId } : { tabId, text });
    },
    compose: composePicture,
    today: () => new Date(),
  };
}

/** Rejects when the tab or its window has gone. */
async function tabState(tabId: number): Promise<{ readonly active: boolean; readonly windowId: number }> {
  const { active, windowId } = await browser.tabs.get(tabId);
  // the capture of a window that shows nothing is whatever it showed last
  const { state } = await browser.windows.get(windowId);
  return { active: active && state !== 'minimized', windowId };
}

/** A document that has gone makes the call fail, which is what is wanted. */
function documentOf({ tabId, documentId }: CaptureSender) {
  return { tabId, documentIds: [documentId] };
}
