import { browser } from 'wxt/browser';
import type { JourneyEvent } from '@/lib/core/journey/journey';
import { stepAt } from '@/lib/core/journey/step-at';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { journeyMemory } from '@/lib/platform/memory/journey-memory';
import { openStart } from '@/lib/platform/tabs/open-start';

/** Tells that the student has come further. */
export type GoOn = (event: JourneyEvent) => void;

/** Follows the student's way: greets a fresh profile, sees pages by their addresses, and takes what others tell. */
export function followJourney(leave: OnSurprise): GoOn {
  const goOn: GoOn = (event) => {
    journeyMemory.take(event).catch((error: unknown) => leave(surpriseOf('journey', error)));
  };
  greetOnce();
  followTabs(goOn);
  return goOn;
}

/** A fresh profile is greeted once; an update is not. */
function greetOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openStart('installed');
  });
}

/** The browser tells addresses of the record pages only, and of those that the person has allowed besides. */
function followTabs(goOn: GoOn): void {
  browser.tabs.onUpdated.addListener((_, { status }, { url }) => {
    // as soon as the address is there: what the page itself shows is told after it, and counts more
    const step = status === 'loading' && url !== undefined ? stepAt(url) : null;
    if (step !== null) goOn({ at: 'page', step });
  });
}
