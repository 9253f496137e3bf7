import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { PictureActions } from '@/components/pictures/picture-actions';
import { StartPage } from '@/components/start/start-page';
import type { Role } from '@/lib/core/record/role';
import type { ColumnAnswer } from '@/lib/core/roster/columns/column-question';
import { type LoadState, NOTHING_LOADED } from '@/lib/core/roster/load-state';
import type { RosterProblem } from '@/lib/core/roster/model/roster';
import type { Settings } from '@/lib/core/settings/settings';
import { type HandOutState, NOT_HANDED_OUT } from '@/lib/core/view/hand-out-state';
import type { PictureItem } from '@/lib/core/view/picture-check';
import { START_REASONS, type StartReason } from '@/lib/core/view/start-reason';
import { comparePage } from '@/lib/flows/compare-page';
import { createHandOut } from '@/lib/flows/hand-out';
import { identifyClass } from '@/lib/flows/identify-class';
import { createRosterLoader } from '@/lib/flows/load-roster';
import { PictureReading } from '@/lib/flows/read-pictures';
import { saveReport } from '@/lib/flows/save-report';
import { saveFile } from '@/lib/platform/files/save-file';
import { packInWorker } from '@/lib/platform/handout/pack-in-worker';
import { checkMemory } from '@/lib/platform/memory/check-memory';
import { readPictureFile } from '@/lib/platform/pictures/read-picture-file';
import { openReader } from '@/lib/platform/reader/open-reader';
import { digestText, newSessionCode, pause } from '@/lib/platform/roster/class-parts';
import { columnAnswers } from '@/lib/platform/roster/column-answers';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import type { ReportRequest } from '@/lib/platform/roster/report-messages';
import { rosterInWorker } from '@/lib/platform/roster/roster-in-worker';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { openClassStore } from '@/lib/platform/session/class-store';
import { readSettings, watchSettings, writeSettings } from '@/lib/platform/settings';
import { openClassPage } from '@/lib/platform/tabs/open-class-page';

interface Shown {
  readonly load: LoadState;
  readonly loads: number;
  readonly handOut: HandOutState;
  readonly settings: Settings;
  readonly pictures: readonly PictureItem[];
}

/** What brought the person here; anything else in the address is ignored. */
function cameFrom(address: string): StartReason | null {
  const from = new URL(address).searchParams.get('from');
  return START_REASONS.find((reason) => reason === from) ?? null;
}

async function start(root: Root): Promise<void> {
  let shown: Shown = {
    load: NOTHING_LOADED,
    loads: 0,
    handOut: NOT_HANDED_OUT,
    settings: await readSettings(),
    pictures: [],
  };
  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    draw();
  };
  const store = openRosterStore();
  const pictures = new PictureReading({
    readFile: readPictureFile,
    // a worker of this page's own, started by the first picture
    reader: openReader(),
    compare: async (records, choices) => (await comparePage(records, choices, store)).outcome,
    onChange: (items) => show({ pictures: items }),
  });
  store.onChanged(() => void pictures.rosterChanged());
  const handOut = createHandOut({
    pack: packInWorker,
    save: (zip, fileName) => saveFile(document, zip, fileName),
    onState: (state) => show({ handOut: state }),
    now: () => new Date(),
  });
  const loader = createRosterLoader({
    readFiles: (files, options) => rosterInWorker(files, options),
    answers: columnAnswers,
    store,
    settings: readSettings,
    identify: (roster) => identifyClass(roster, { digest: digestText, pause }),
    newSessionCode,
    onState: (load, loads) => {
      show({ load, loads });
      if (shown.handOut.state !== 'idle') handOut.stop();
    },
    now: () => new Date(),
  });
  const reportParts = {
    write: (request: ReportRequest) => reportInWorker(request),
    save: (file: File) => saveFile(document, file, file.name),
    now: () => new Date(),
  };
  const actions = {
    loadFiles: (files: readonly File[]) => void loader.load(files),
    chooseRole: (role: Role) => void loader.chooseRole(role),
    answerColumns: (answer: ColumnAnswer) => void loader.answerColumns(answer),
    reviewColumns: () => void loader.reviewColumns(),
    copyText: (text: string) => void navigator.clipboard.writeText(text),
    saveProblems: async (problems: readonly RosterProblem[]) => {
      const kept = 'kept' in shown.load ? shown.load.kept : null;
      return kept !== null && saveReport(problems, kept, reportParts);
    },
    readRows: (loadedAt: string, from: number, count: number) => store.rows(loadedAt, from, count),
    giveStudentNo: (text: string) => void loader.giveStudentNo(text),
    answerOwnFile: (isOwn: boolean) => void loader.answerOwnFile(isOwn),
    handOut: (withNames: boolean) => void handOut.start(withNames),
    stopHandOut: () => handOut.stop(),
    cancel: () => void loader.cancel(),
    deleteAll() {
      pictures.clear();
      void Promise.all([loader.deleteAll(), checkMemory.forgetAll(), openClassStore().deleteAll()]);
    },
    setSettings: (settings: Settings) => void writeSettings(settings),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openClassPage: () => void openClassPage(),
  };
  const pictureActions: PictureActions = {
    add: (files) => pictures.add(files),
    stop: () => pictures.stop(),
    again: (id) => pictures.again(id),
    remove: (id) => pictures.remove(id),
    chooseRecord: (id, index) => void pictures.chooseRecord(id, index),
    chooseRow: (id, rowId) => void pictures.chooseRow(id, rowId),
    compareAnyway: (id) => void pictures.compareAnyway(id),
    settle: (id, field, verdict) => pictures.settle(id, field, verdict),
    chooseRoster: () => document.querySelector<HTMLInputElement>('input[data-for=roster]')?.click(),
  };
  const draw = () =>
    root.render(
      <StartPage
        load={shown.load}
        loads={shown.loads}
        handOut={shown.handOut}
        cameFrom={cameFrom(location.href)}
        settings={shown.settings}
        pictures={shown.pictures}
        actions={actions}
        pictureActions={pictureActions}
      />,
    );
  watchSettings((settings) => show({ settings }));
  draw();
  await loader.start();
}

const place = document.querySelector('#root');
if (place) void start(createRoot(place));
