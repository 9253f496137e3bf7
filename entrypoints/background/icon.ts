import { browser } from 'wxt/browser';
import { stepAt } from '@/lib/core/journey/step-at';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { iconClicked } from '@/lib/flows/icon-clicked';
import { givenMemory } from '@/lib/platform/memory/given-memory';
import { keepFoundSite } from '@/lib/platform/tabs/found-site';
import { openStart } from '@/lib/platform/tabs/open-start';
import { runScript } from '@/lib/platform/tabs/run-script';
import { tellPage } from '@/lib/platform/tabs/tell-page';
import type { GoOn } from './journey';

/** The toolbar icon, and its keys. */
export function onIconClicked(leave: OnSurprise, goOn: GoOn): void {
  const keepSite = keepFoundSite();
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const step = stepAt(tab.url ?? '');
    if (step !== null) goOn({ at: 'page', step });
    iconClicked(
      { id: tab.id, url: tab.url ?? '' },
      {
        extensionRoot: browser.runtime.getURL('/'),
        async tellPage(tabId) {
          await givenMemory.forget(tabId);
          return tellPage(tabId);
        },
        inject: (tabId) => runScript({ tabId }, '/content-scripts/record.js'),
        openStart(reason, site) {
          keepSite(site);
          return openStart(reason);
        },
      },
    ).catch((error: unknown) => leave(surpriseOf('icon', error)));
  });
}
