import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { photoQuestion } from '@/lib/core/journey/photo-question';
import { neverSureOfOwner } from '@/lib/core/roster/never-sure-of-owner';
import { expectedSchool, headWithoutFile } from '@/lib/core/school-name/expected-school';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { comparePage } from '@/lib/flows/compare-page';
import { keepPicture } from '@/lib/flows/live/keep-picture';
import { LiveLanding } from '@/lib/flows/live/land-live';
import { withClassSettings } from '@/lib/flows/live/open-class';
import { otherClassesWith } from '@/lib/flows/live/other-class';
import { unhindered } from '@/lib/flows/live/unhindered';
import { WhenShown } from '@/lib/flows/live/when-shown';
import { withAdded } from '@/lib/flows/live/with-added';
import { withOneRow } from '@/lib/flows/one-row';
import { orStorageRefusal } from '@/lib/flows/or-storage-refusal';
import { screenRemembered } from '@/lib/flows/screen-remembered';
import { settleByHand } from '@/lib/flows/settle-by-hand';
import { captureAnswers } from '@/lib/platform/capture/capture-answers';
import { sha256 } from '@/lib/platform/files/sha256';
import { checkMemory, type RememberedCheck } from '@/lib/platform/memory/check-memory';
import { givenMemory } from '@/lib/platform/memory/given-memory';
import { journeyMemory } from '@/lib/platform/memory/journey-memory';
import { landedMemory } from '@/lib/platform/memory/landed-memory';
import { answerRequests } from '@/lib/platform/messages/answer-requests';
import { onToldSurprise } from '@/lib/platform/messages/tell-surprise';
import { openReader } from '@/lib/platform/reader/open-reader';
import { keptIfReadable } from '@/lib/platform/roster/kept-if-readable';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { openClassStore } from '@/lib/platform/session/class-store';
import { followSettings } from '@/lib/platform/settings';
import { surprisesLeft } from '@/lib/platform/surprises/left-surprises';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { followAccountPages } from '@/lib/platform/tabs/account-pages';
import { openClassPage } from '@/lib/platform/tabs/open-class-page';
import { openHelp } from '@/lib/platform/tabs/open-help';
import { openStart } from '@/lib/platform/tabs/open-start';
import { runScript } from '@/lib/platform/tabs/run-script';
import { keepDeadline } from './deadline';
import { onIconClicked } from './icon';
import { followJourney } from './journey';
import { forgetInTime } from './retention';

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

  const whenShown = new WhenShown();
  const goOn = followJourney(leave);
  /** A counselor's checks are steps of nobody's way. */
  const checked = ({ comparison, roster }: Pick<RememberedCheck, 'comparison' | 'roster'>): void => {
    if (roster?.role !== 'counselor') goOn({ at: 'checked', photo: photoQuestion(comparison) });
  };

  onIconClicked(leave, goOn);
  answerRequests({
    async compare({ records, choices }, asker) {
      const { school } = await settings();
      const rows = withAdded(store, classes, (ask) => unhindered(ask, [], leave));
      const comparing = givenMemory.inTurn(asker, (before) =>
        withOneRow(
          records,
          before,
          () =>
            comparePage(
              records,
              choices,
              rows,
              (record, roster) => unhindered(() => otherClassesWith(record, roster, classes), [], leave),
              headWithoutFile(school),
            ),
          // what is remembered of a person longer than the check itself is no name and no number
          (text) => sha256(new TextEncoder().encode(asker.documentId + text)),
        ),
      );
      const compared = await orStorageRefusal(comparing);
      if (typeof compared === 'string') return { state: 'unusable', reason: compared };
      if (!compared) return { state: 'stale' };
      const { outcome, studentNo, row, inDoubt } = compared;
      const answer = await unhindered(() => withClassSettings(outcome, classes), outcome, leave);
      // a page that has changed meanwhile shows nothing of it
      const { roster = null } = outcome;
      const lands = row !== null && outcome.state === 'done' && roster?.role === 'counselor';
      whenShown.keep(
        asker,
        lands
          ? () => void live.land(asker, { comparison: outcome.comparison, row, head: roster.head })
          : null,
      );
      // after the answer: whoever recalls it asks later, and storing would hold the answer up
      setTimeout(() => {
        if (outcome.state === 'done') checked(outcome);
        if (outcome.state === 'done' && !lands) void live.landsNowhere(asker);
        if (outcome.state === 'done') void checkMemory.remember(asker, { ...outcome, studentNo, inDoubt });
        else void checkMemory.forget(asker.tabId);
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
    async 'screen-read'({ sights }, asker) {
      const comparison = await screenRemembered(sights, asker, checkMemory);
      if (comparison !== null && sights.length > 0) void live.amend(asker, comparison);
      return comparison;
    },
    async shown(_, asker) {
      if (!whenShown.shown(asker)) live.lost();
      return {};
    },
    async forget(_, asker) {
      whenShown.forget(asker.tabId);
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
    async 'own-name'() {
      return { neverSure: neverSureOfOwner(await keptIfReadable(store)) };
    },
    async 'school-name'({ form }) {
      if (form === 'identity') goOn({ at: 'page', step: 'identity' });
      const [kept, { school }] = await Promise.all([keptIfReadable(store), settings()]);
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
  browser.tabs.onRemoved.addListener((tabId) => {
    void checkMemory.forget(tabId);
    void givenMemory.forget(tabId);
    whenShown.forget(tabId);
  });
  forgetInTime(store, classes, leave);
});
