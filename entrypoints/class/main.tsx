import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ClassActions } from '@/components/class/class-actions';
import { ClassPage as ClassPageView } from '@/components/class/class-page';
import { Projector } from '@/components/class/projector';
import { type ClassView, NO_CLASS } from '@/lib/core/board/class-view';
import { NO_SHEETS, type SheetsView } from '@/lib/core/board/sheets-view';
import type { SeenDays } from '@/lib/core/roster/seen-days';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings/settings';
import { browserName } from '@/lib/core/surprises/browser-name';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { localDay } from '@/lib/core/text-forms/local-day';
import { ClassPage } from '@/lib/flows/class-page/class-page';
import { saveReport } from '@/lib/flows/save-report';
import { copyText } from '@/lib/platform/clipboard';
import { saveFile } from '@/lib/platform/files/save-file';
import { areRosters } from '@/lib/platform/intake/are-rosters';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import { seeDay } from '@/lib/platform/session/see-day';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { takeLeftSurprises } from '@/lib/platform/surprises/left-surprises';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { openProjector } from '@/lib/platform/tabs/open-projector';
import { openStart } from '@/lib/platform/tabs/open-start';
import { pageBatch } from './batch';
import { type ClassPlaces, classPorts, keptClasses, practiceClasses } from './class-parts';
import { pagePictures } from './pictures';
import { sheetsOf } from './sheets-parts';

/** The address says whether one practises, and whether this is the window for the projector. */
const ASKED = new URL(location.href).searchParams;
const PRACTICE = ASKED.has('practice');
const PROJECTOR = ASKED.get('view') === 'projector';
/** What a report of a surprise says. */
const VERSIONS = {
  version: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
};

function actionsOf(
  page: ClassPage,
  openRoster: Pick<ClassPlaces['openRoster'], 'kept'>,
  forgetSheets: () => void,
  onSurprise: OnSurprise,
): ClassActions {
  const { edits } = page;
  return {
    loadFiles: (files) => page.loadFiles(files),
    areRosters,
    answerColumns: (answer) => page.answerColumns(answer),
    reviewColumns: () => page.reviewColumns(),
    answerSchool: (answer) => page.answerSchool(answer),
    answerRoster: (answer) => page.answerRoster(answer),
    cancel: () => page.cancel(),
    dismissRoster: () => page.dismissRoster(),
    copyText,
    saveProblems: async (problems) => {
      const kept = await openRoster.kept();
      if (kept === null) return false;
      return saveReport(problems, kept, {
        write: (request) => reportInWorker(request, onSurprise),
        save: (file) => saveFile(document, file, file.name),
        now: () => new Date(),
      });
    },
    openClass: (classKey) => page.openClass(classKey),
    rename: (name) => void edits.rename(name),
    setDates: (dates) => void edits.setDates(dates),
    archive: (archived) => void edits.archive(archived),
    setSavePictures: (savePictures) => void edits.setSavePictures(savePictures),
    setKeepPictures: (keepPictures) => void edits.setKeepPictures(keepPictures),
    deletePictures: () => void page.deletePictures(),
    deleteClass: (classKey) => void page.deleteClass(classKey),
    deleteAll() {
      forgetSheets();
      void page.deleteAll();
    },
    tryAgain: () => location.reload(),
    setState: (studentKey, word) => void edits.setState(studentKey, word),
    setNote: (studentKey, note) => void edits.setNote(studentKey, note),
    settle: (doubt) => void edits.settle(doubt),
    accept: (value) => void edits.accept(value),
    withdraw: (value) => void edits.withdraw(value),
    addStudent: (typed) => void edits.addStudent(typed),
    undo: () => void page.undo(),
    copy: (text, what) => void page.copy(text, what),
    openProjector: () => void openProjector(PRACTICE),
    openPractice: () =>
      void browser.tabs.create({ url: `${browser.runtime.getURL('/class.html')}?practice` }),
    openStart: () => void openStart(null),
  };
}

/** What is on show now. */
interface Shown {
  view: ClassView;
  sheets: SheetsView;
  settings: Settings;
  clock: SeenDays | null;
}

/** What works behind the page; each part says what is to be shown, and asks for drawing. */
function partsOf(places: ClassPlaces, shown: Shown, onSurprise: OnSurprise, draw: () => void) {
  const onView = (view: ClassView): void => {
    shown.view = view;
    batch.classChanged(view.about?.classKey ?? null);
    pictures.classChanged(view.about?.classKey ?? null);
    draw();
  };
  const page = new ClassPage(classPorts(places, onView, onSurprise));
  const { store, openRoster } = places;
  const view = (): ClassView => shown.view;
  const batch = pageBatch({ page, store, practice: PRACTICE, onSurprise, draw });
  const pictures = pagePictures(document, onSurprise, draw);
  const filing = sheetsOf({
    store,
    page,
    view,
    practice: PRACTICE,
    onSurprise,
    onView: (sheets) => {
      shown.sheets = sheets;
      draw();
    },
  });
  return { page, batch, pictures, filing, actions: actionsOf(page, openRoster, filing.forget, onSurprise) };
}

type Parts = ReturnType<typeof partsOf>;

/** The page, or the projector's window of it. */
function drawn({ view, sheets, settings, clock }: Shown, parts: Parts, surprises: SurpriseList): ReactNode {
  if (PROJECTOR) return <Projector view={view} practice={PRACTICE} />;
  return (
    <ClassPageView
      view={view}
      projector={settings.projector ?? true}
      practice={PRACTICE}
      clock={PRACTICE ? null : clock}
      actions={parts.actions}
      surprises={surprises.list()}
      versions={VERSIONS}
      batch={parts.batch.props()}
      sheets={{ view: sheets, actions: parts.filing.actions }}
      pictures={parts.pictures.props()}
    />
  );
}

async function start(root: Root, surprises: SurpriseList): Promise<void> {
  const shown: Shown = { view: NO_CLASS, sheets: NO_SHEETS, settings: DEFAULT_SETTINGS, clock: null };
  const places = PRACTICE ? await practiceClasses() : keptClasses();
  const draw = (): void => root.render(drawn(shown, parts, surprises));
  const parts = partsOf(places, shown, surprises.see, draw);
  surprises.subscribe(draw);
  takeLeftSurprises(surprises.see);
  watchSettings((settings) => {
    shown.settings = settings;
    draw();
  });
  void parts.filing.start();
  [shown.settings, shown.clock] = await Promise.all([readSettings(), seeDay(localDay(new Date()))]);
  draw();
  await (PROJECTOR ? parts.page.follow() : parts.page.start());
}

const place = document.querySelector('#root');
if (place) {
  const surprises = new SurpriseList();
  const see = (stage: 'draw' | 'class-page') => (error: unknown) => surprises.see(surpriseOf(stage, error));
  onUncaught(window, see('class-page'));
  void start(createRoot(place, { onCaughtError: see('draw'), onUncaughtError: see('draw') }), surprises);
}
