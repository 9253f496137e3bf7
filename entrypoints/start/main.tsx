import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { StartPage } from '@/components/start/start-page';
import { START_REASONS, type StartReason } from '@/lib/core/check/start-reason';
import type { ColumnAnswer } from '@/lib/core/roster/column-question';
import { type LoadState, NOTHING_LOADED } from '@/lib/core/roster/load-state';
import type { Role, RosterProblem } from '@/lib/core/roster/roster';
import type { Settings } from '@/lib/core/settings';
import { createRosterLoader } from '@/lib/flows/load-roster';
import { browserDownload } from '@/lib/platform/files/download';
import { checkMemory } from '@/lib/platform/memory/check-memory';
import { columnAnswers } from '@/lib/platform/roster/column-answers';
import { readRosterFiles } from '@/lib/platform/roster/read-roster-file';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { writeProblems } from '@/lib/platform/roster/write-problems';
import { readSettings, watchSettings, writeSettings } from '@/lib/platform/settings';

interface Shown {
  readonly load: LoadState;
  readonly loads: number;
  readonly settings: Settings;
}

/** What brought the person here; anything else in the address is ignored. */
function cameFrom(address: string): StartReason | null {
  const from = new URL(address).searchParams.get('from');
  return START_REASONS.find((reason) => reason === from) ?? null;
}

async function start(root: Root): Promise<void> {
  let shown: Shown = { load: NOTHING_LOADED, loads: 0, settings: await readSettings() };
  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    draw();
  };
  const loader = createRosterLoader({
    readFiles: (files, options) => readRosterFiles(files, options),
    answers: columnAnswers,
    store: openRosterStore(),
    settings: readSettings,
    onState: (load, loads) => show({ load, loads }),
    now: () => new Date(),
  });
  const actions = {
    loadFiles: (files: readonly File[]) => void loader.load(files),
    chooseRole: (role: Role) => void loader.chooseRole(role),
    answerColumns: (answer: ColumnAnswer) => void loader.answerColumns(answer),
    reviewColumns: () => void loader.reviewColumns(),
    copyText: (text: string) => void navigator.clipboard.writeText(text),
    saveProblems: (problems: readonly RosterProblem[]) =>
      void writeProblems(problems).then((file) => browserDownload(document, file)),
    giveStudentNo: (text: string) => void loader.giveStudentNo(text),
    cancel: () => void loader.cancel(),
    deleteAll: () => void Promise.all([loader.deleteAll(), checkMemory.forgetAll()]),
    setSettings: (settings: Settings) => void writeSettings(settings),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
  };
  const draw = () =>
    root.render(
      <StartPage
        load={shown.load}
        loads={shown.loads}
        cameFrom={cameFrom(location.href)}
        settings={shown.settings}
        actions={actions}
      />,
    );
  watchSettings((settings) => show({ settings }));
  draw();
  await loader.start();
}

const place = document.querySelector('#root');
if (place) void start(createRoot(place));
