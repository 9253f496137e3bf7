import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { photoQuestion } from '@/lib/core/journey/photo-question';
import { expectedSchool, headWithoutFile } from '@/lib/core/school-name/expected-school';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { comparePage } from '@/lib/flows/compare-page';
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
