import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { comparePage } from '@/lib/flows/compare-page';
import { iconClicked } from '@/lib/flows/icon-clicked';
import { settleByHand } from '@/lib/flows/settle-by-hand';
import { captureAnswers } from '@/lib/platform/capture/capture-answers';
import { checkMemory } from '@/lib/platform/memory/check-memory';
import { answerRequests } from '@/lib/platform/messages/answer-requests';
import { openReader } from '@/lib/platform/reader/open-reader';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { readSettings } from '@/lib/platform/settings';
import { openStart } from '@/lib/platform/tabs/open-start';
import { runScript } from '@/lib/platform/tabs/run-script';
import { tellPage } from '@/lib/platform/tabs/tell-page';

const RETENTION = 'retention';

export default defineBackground(() => {
  const store = openRosterStore();

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    void iconClicked(
      { id: tab.id, url: tab.url ?? '' },
      {
        extensionRoot: browser.runtime.getURL('/'),
        tellPage,
        inject: (tabId) => runScript({ tabId }, '/content-scripts/record.js'),
        openStart,
      },
    );
  });

  answerRequests({
    async compare({ records, choices }, asker) {
      const { outcome, studentNo } = await comparePage(records, choices, store);
      // after the answer: whoever recalls it asks later, and storing would hold the answer up
      setTimeout(() => {
        if (outcome.state === 'done') void checkMemory.remember(asker, { ...outcome, studentNo });
        else void checkMemory.forget(asker.tabId);
      });
      return outcome;
    },
    settle: (answer, asker) => settleByHand(answer, asker, checkMemory),
    async forget(_, asker) {
      await checkMemory.forget(asker.tabId);
      return {};
    },
    async 'load-panel'(_, asker) {
      await runScript(asker, '/panel.js');
      return {};
    },
    ...captureAnswers(openReader()),
    async 'open-start'({ reason }) {
      await openStart(reason);
      return {};
    },
  });

  browser.tabs.onRemoved.addListener((tabId) => void checkMemory.forget(tabId));
  browser.runtime.onStartup.addListener(() => void readSettings().then((kept) => store.emptyAtStart(kept)));
  void browser.alarms.create(RETENTION, { periodInMinutes: 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    // only what is past its day; the rest stays
    if (name === RETENTION) void store.emptyAtStart({ ...DEFAULT_SETTINGS, keepRoster: true });
  });
});
