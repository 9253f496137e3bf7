import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { StartActions } from '@/components/start/start-actions';
import { StartPage } from '@/components/start/start-page';
import { START_REASONS, type StartReason } from '@/lib/core/view/start-reason';
import { checkMemory } from '@/lib/platform/memory/check-memory';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { readSettings, watchSettings, writeSettings } from '@/lib/platform/settings';
import { startHandOut } from './hand-out';
import { pictureActions, readPictures } from './pictures';
import { loadRosters, rosterActions } from './rosters';
import { nothingShown, type Show } from './shown';

/** What brought the person here; anything else in the address is ignored. */
function cameFrom(address: string): StartReason | null {
  const from = new URL(address).searchParams.get('from');
  return START_REASONS.find((reason) => reason === from) ?? null;
}

async function start(root: Root): Promise<void> {
  let shown = nothingShown(await readSettings());
  const show: Show = (change) => {
    shown = { ...shown, ...change };
    draw();
  };
  const store = openRosterStore();
  const pictures = readPictures(store, show);
  const handOut = startHandOut(document, show);
  const loader = loadRosters(store, (load, loads) => {
    show({ load, loads });
    if (shown.handOut.state !== 'idle') handOut.stop();
  });
  const actions: StartActions = {
    ...rosterActions(document, loader, store, () => shown.load),
    handOut: (withNames) => void handOut.start(withNames),
    stopHandOut: () => handOut.stop(),
    deleteAll() {
      pictures.clear();
      void Promise.all([loader.deleteAll(), checkMemory.forgetAll()]);
    },
    setSettings: (settings) => void writeSettings(settings),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
  };
  const given = { actions, pictureActions: pictureActions(document, pictures) };
  const draw = () => root.render(<StartPage {...shown} {...given} cameFrom={cameFrom(location.href)} />);
  watchSettings((settings) => show({ settings }));
  draw();
  await loader.start();
}

const place = document.querySelector('#root');
if (place) void start(createRoot(place));
