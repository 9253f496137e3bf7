import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { StartActions } from '@/components/start/start-actions';
import { StartPage } from '@/components/start/start-page';
import { browserName } from '@/lib/core/surprises/browser-name';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { START_TEXTS } from '@/lib/core/texts/start';
import { START_REASONS, type StartReason } from '@/lib/core/view/start-reason';
import type { RosterLoaderParts } from '@/lib/flows/roster-loader';
import { checkKey } from '@/lib/platform/check-key';
import { forgetRest } from '@/lib/platform/memory/forget-rest';
import { journeyMemory } from '@/lib/platform/memory/journey-memory';
import { askForNotifications, giveNotificationsBack } from '@/lib/platform/notifications';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { openClassStore } from '@/lib/platform/session/class-store';
import { readSettings, writeSettings } from '@/lib/platform/settings';
import { takeLeftSurprises } from '@/lib/platform/surprises/left-surprises';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { takeFoundSite } from '@/lib/platform/tabs/found-site';
import { openClassPage } from '@/lib/platform/tabs/open-class-page';
import { startHandOut } from './hand-out';
import { checkPhotos, photoActions } from './photos';
import { pictureActions, readPictures } from './pictures';
import { loadRosters, rosterActions } from './rosters';
import { nothingShown, type Show } from './shown';
import { smallTools } from './small-tools';

/** So long nothing is said while it is looked up what is kept. Milliseconds. */
const SLOW_MS = 500;

/** What brought the person here; anything else in the address is ignored. */
function cameFrom(address: string): StartReason | null {
  const from = new URL(address).searchParams.get('from');
  return START_REASONS.find((reason) => reason === from) ?? null;
}

/** Unfolds what it is in, and scrolls to it. */
function showPlace(place: Element | null): void {
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  place?.scrollIntoView();
}

async function start(root: Root, surprises: SurpriseList): Promise<void> {
  const onSurprise = surprises.see;
  const [settings, journey, key] = await Promise.all([readSettings(), journeyMemory.read(), checkKey()]);
  let shown = nothingShown({ settings, surprises: surprises.list(), journey, checkKey: key });
  const show: Show = (change) => {
    shown = { ...shown, ...change };
    draw();
  };
  const store = openRosterStore();
  const pictures = readPictures(store, show, onSurprise);
  const photo = checkPhotos(document, show, onSurprise);
  const handOut = startHandOut(document, show, onSurprise);
  let isFileKept = false;
  const onLoad: RosterLoaderParts['onState'] = (load, loads) => {
    show({ load, loads });
    if (shown.handOut.state !== 'idle') handOut.stop();
    if (load.state !== 'ready') return;
    // a file in the place of another one is perhaps another person's, who has not logged in
    if (loads > 0) void journeyMemory.take({ at: isFileKept ? 'anew' : 'file' });
    isFileKept = true;
  };
  const loader = loadRosters(store, onLoad, onSurprise);
  const actions: StartActions = {
    ...rosterActions(document, loader, store, () => shown.load, onSurprise),
    handOut: (withNames) => void handOut.start({ kind: 'roster', withNames }),
    stopHandOut: () => handOut.stop(),
    deleteAll() {
      isFileKept = false;
      pictures.clear();
      photo.clear();
      void Promise.all([loader.deleteAll(), openClassStore().deleteAll(), forgetRest()]);
    },
    tryAgain: () => location.reload(),
    setSettings: (settings) => void writeSettings(settings),
    ...smallTools(store, () => shown, show),
    async setReminder(on) {
      // asked first: the browser lets only a click ask
      const remindDeadline = on && (await askForNotifications());
      await writeSettings({ ...shown.settings, remindDeadline });
      if (!on) await giveNotificationsBack();
      return remindDeadline === on;
    },
    setSent: (sent) => void journeyMemory.take({ at: 'sent', sent }),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openClassPage: () => void openClassPage(),
  };
  const versions = {
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
  };
  const given = {
    actions,
    versions,
    pictureActions: pictureActions(document, pictures),
    photoActions: photoActions(photo),
  };
  let isKnown = false;
  const draw = () => {
    if (isKnown) root.render(<StartPage {...shown} {...given} cameFrom={cameFrom(location.href)} />);
  };
  // the keys are set on a page of the browser's: whoever comes back from it sees the new ones
  document.addEventListener('visibilitychange', () => void checkKey().then((key) => show({ checkKey: key })));
  journeyMemory.watch((next) => show({ journey: next }));
  surprises.subscribe(() => show({ surprises: surprises.list() }));
  takeLeftSurprises(onSurprise);
  void takeFoundSite().then((site) => show({ site }));
  // not before it is known what is kept: nobody is asked for a file that is there
  const slow = setTimeout(() => root.render(<p className="note">{START_TEXTS.opening}</p>), SLOW_MS);
  await loader.start().finally(() => {
    clearTimeout(slow);
    isKnown = true;
    // at once: what the address names was not there yet when the browser looked for it
    flushSync(draw);
  });
  if (location.hash === '#photo') showPlace(document.querySelector('#photo'));
}

const place = document.querySelector('#root');
if (place) {
  const surprises = new SurpriseList();
  const drawing = (error: unknown): void => surprises.see(surpriseOf('draw', error));
  onUncaught(window, (error) => surprises.see(surpriseOf('start-page', error)));
  void start(createRoot(place, { onCaughtError: drawing, onUncaughtError: drawing }), surprises);
}
