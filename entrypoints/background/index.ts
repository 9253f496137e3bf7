import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { JourneyEvent } from '@/lib/core/journey/journey';
import { photoQuestion } from '@/lib/core/journey/photo-question';
import { stepAt } from '@/lib/core/journey/step-at';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { expectedSchool, headWithoutFile } from '@/lib/core/school-name/expected-school';
import type { ClassStore } from '@/lib/core/session/class-store';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { localDay } from '@/lib/core/text-forms/local-day';
import { comparePage } from '@/lib/flows/compare-page';
import { iconClicked } from '@/lib/flows/icon-clicked';
import { keepPicture } from '@/lib/flows/live/keep-picture';
import { LiveLanding } from '@/lib/flows/live/land-live';
import { withClassSettings } from '@/lib/flows/live/open-class';
import { otherClassesWith } from '@/lib/flows/live/other-class';
import { unhindered } from '@/lib/flows/live/unhindered';
import { withAdded } from '@/lib/flows/live/with-added';
import { settleByHand } from '@/lib/flows/settle-by-hand';
import { captureAnswers } from '@/lib/platform/capture/capture-answers';
import { checkMemory, type RememberedCheck } from '@/lib/platform/memory/check-memory';
import { journeyMemory } from '@/lib/platform/memory/journey-memory';
import { landedMemory } from '@/lib/platform/memory/landed-memory';
import { answerRequests } from '@/lib/platform/messages/answer-requests';
import { onToldSurprise } from '@/lib/platform/messages/tell-surprise';
import { openReader } from '@/lib/platform/reader/open-reader';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { openClassStore } from '@/lib/platform/session/class-store';
import { seeDay } from '@/lib/platform/session/see-day';
import { followSettings, readSettings } from '@/lib/platform/settings';
import { surprisesLeft } from '@/lib/platform/surprises/left-surprises';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

import { followAccountPages } from '@/lib/platform/tabs/account-pages';

import { keepFoundSite } from '@/lib/platform/tabs/found-site';

import { openClassPage } from '@/lib/platform/tabs/open-class-page';
import { openHelp } from '@/lib/platform/tabs/open-help';
import { openStart } from '@/lib/platform/tabs/open-start';
import { runScript } from '@/lib/platform/tabs/run-script';
import { tellPage } from '@/lib/platform/tabs/tell-page';
import { keepDeadline } from './deadline';

const RETENTION = 'retention';

export default defineBackground(() => {
  const store = openRosterStore();
  const settings = followSettings();
  const leave = surprisesLeft();
  onUncaught(globalThis, (error) => leave(surpriseOf('background', error)));
  onToldSurprise(leave);
  const classes = openClassStore();
  const live = new LiveLanding({
    classes,
    memory: landedMemory,
    now: () => new Date(),
    newKey: () => crypto.randomUUID(),
    onSurprise: leave,
  });

  const goOn = (event: JourneyEvent): void => {
    journeyMemory.take(event).catch((error: unknown) => leave(surpriseOf('journey', error)));
  };

  /** A counselor's checks are steps of nobody's way. */
  const checked = ({ comparison, roster }: Pick<RememberedCheck, 'comparison' | 'roster'>): void => {
    if (roster?.role !== 'counselor') goOn({ at: 'checked', photo: photoQuestion(comparison) });
  };

  onInstalled();
  followTabs(goOn);
  onIconClicked(leave, goOn);
  answerRequests({
    async compare({ records, choices }, asker) {
      const { school } = await settings();
      const rows = withAdded(store, classes, (ask) => unhindered(ask, [], leave));
      const { outcome, studentNo, row } = await comparePage(
        records,
        choices,
        rows,
        (record, roster) => unhindered(() => otherClassesWith(record, roster, classes), [], leave),
        headWithoutFile(school),
      );
      const answer = await unhindered(() => withClassSettings(outcome, classes), outcome, leave);
      // after the answer: whoever recalls it asks later, and storing would hold the answer up
      setTimeout(() => {
        if (outcome.state === 'done') checked(outcome);
        if (outcome.state === 'done') void checkMemory.remember(asker, { ...outcome, studentNo });
        else void checkMemory.forget(asker.tabId);
        if (row !== null && outcome.state === 'done' && outcome.roster?.role === 'counselor') {
          void live.land(asker, { comparison: outcome.comparison, row, head: outcome.roster.head });
        }
      });
      return answer;
    },
    async settle(answer, asker) {
      const comparison = await settleByHand(answer, asker, checkMemory);
      if (comparison === null) return null;
      checked({ comparison, roster: (await checkMemory.recall(asker))?.roster ?? null });
      void live.settle(asker, answer, comparison);
      return comparison;
    },
    async forget(_, asker) {
      await checkMemory.forget(asker.tabId);
      return {};
    },
    async 'go-on'(event) {
      await journeyMemory.take(event);
      return {};
    },
    async 'load-panel'(_, asker) {
      await runScript(asker, '/panel.js');
      return {};
    },
    async 'open-class'() {
      await openClassPage();
      return {};
    },
    async 'school-name'({ form }) {
      if (form === 'identity') goOn({ at: 'page', step: 'identity' });
      const [kept, { school }] = await Promise.all([store.kept(), settings()]);
      return { name: expectedSchool(kept?.head.school ?? null, school).name };
    },
    async 'school-surprise'({ surprise }) {
      leave(surprise);
      return {};
    },
    async 'open-help'({ id }) {
      await openHelp(id);
      return {};
    },
    ...captureAnswers(openReader(), (asker, picture) =>
      unhindered(
        async () => {
          const landed = await live.landedFrom(asker);
          return landed === null ? 'off' : keepPicture(landed, picture, classes);
        },
        'failed',
        leave,
      ),
    ),
    async 'open-start'({ reason }) {
      await openStart(reason);
      return {};
    },
  });

  followAccountPages(leave);
  keepDeadline(store, leave);
  browser.tabs.onRemoved.addListener((tabId) => void checkMemory.forget(tabId));
  forgetInTime(store, classes);
});

/** A fresh profile is greeted once; an update is not. */
function onInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openStart('installed');
  });
}

/** The browser tells addresses of the record pages only, and of those that the person has allowed besides. */
function followTabs(goOn: (event: JourneyEvent) => void): void {
  browser.tabs.onUpdated.addListener((_, { status }, { url }) => {
    // as soon as the address is there: what the page itself shows is told after it, and counts more
    const step = status === 'loading' && url !== undefined ? stepAt(url) : null;
    if (step !== null) goOn({ at: 'page', step });
  });
}

function onIconClicked(leave: OnSurprise, goOn: (event: JourneyEvent) => void): void {
  const keepSite = keepFoundSite();
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const step = stepAt(tab.url ?? '');
    if (step !== null) goOn({ at: 'page', step });
    iconClicked(
      { id: tab.id, url: tab.url ?? '' },
      {
        extensionRoot: browser.runtime.getURL('/'),
        tellPage,
        inject: (tabId) => runScript({ tabId }, '/content-scripts/record.js'),
        openStart(reason, site) {
          keepSite(site);
          return openStart(reason);
        },
      },
    ).catch((error: unknown) => leave(surpriseOf('icon', error)));
  });
}

/** What was kept for a session, or until a day, is deleted then. */
function forgetInTime(store: RosterStore, classes: ClassStore): void {
  browser.runtime.onStartup.addListener(() => void readSettings().then((kept) => store.emptyAtStart(kept)));
  // whenever the background begins, so at every start of the browser: the day may have passed while it was closed
  void deleteExpired(classes);
  void browser.alarms.create(RETENTION, { periodInMinutes: 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    // only what is past its day; the rest stays
    if (name !== RETENTION) return;
    void store.emptyAtStart({ ...DEFAULT_SETTINGS, keepRoster: true });
    void deleteExpired(classes);
  });
}

/** Not while the clock may be wrong: a class cannot be had back. */
async function deleteExpired(classes: ClassStore): Promise<void> {
  const today = localDay(new Date());
  const { heldUntil } = await seeDay(today);
  if (heldUntil === null) await classes.deleteExpired(today);
}
