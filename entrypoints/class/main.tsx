import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ClassActions } from '@/components/class/class-actions';
import { ClassPage as ClassPageView } from '@/components/class/class-page';
import { Projector } from '@/components/class/projector';
import { type ClassView, NO_CLASS } from '@/lib/core/board/class-view';
import { NO_SHEETS } from '@/lib/core/board/sheets-view';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { browserName } from '@/lib/core/surprises/browser-name';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { ClassPage } from '@/lib/flows/class-page/class-page';
import { saveReport } from '@/lib/flows/save-report';
import { copyText } from '@/lib/platform/clipboard';
import { saveFile } from '@/lib/platform/files/save-file';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { takeLeftSurprises } from '@/lib/platform/surprises/left-surprises';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { openProjector } from '@/lib/platform/tabs/open-projector';
import { openStart } from '@/lib/platform/tabs/open-start';
import { pageBatch } from './batch';
import { classPorts, keptClasses, practiceClasses } from './class-parts';
import { pagePictures } from './pictures';
import { sheetsOf } from './sheets-parts';

/** The address says whether one practises, and whether this is the window for the projector. */
const ASKED = new URL(location.href).searchParams;
const PRACTICE = ASKED.has('practice');

function actionsOf(page: ClassPage, view: () => ClassView, onSurprise: OnSurprise): ClassActions {
  const { edits } = page;
  return {
    loadFiles: (files) => page.loadFiles(files),
    answerColumns: (answer) => page.answerColumns(answer),
    reviewColumns: () => page.reviewColumns(),
    answerRoster: (answer) => page.answerRoster(answer),
    cancel: () => page.cancel(),
    dismissRoster: () => page.dismissRoster(),
    copyText,
    saveProblems: async (problems) => {
      const { load } = view();
      if (load.state !== 'ready') return false;
      return saveReport(problems, load.kept, {
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
    deleteAll: () => void page.deleteAll(),
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

async function start(root: Root, surprises: SurpriseList): Promise<void> {
  const onSurprise = surprises.see;
  let view = NO_CLASS;
  let settings = DEFAULT_SETTINGS;
  let sheets = NO_SHEETS;
  const places = PRACTICE ? await practiceClasses() : keptClasses();
  const page = new ClassPage(
    classPorts(
      places,
      (next) => {
        view = next;
        batch.classChanged(view.about?.classKey ?? null);
        pictures.classChanged(view.about?.classKey ?? null);
        draw();
      },
      onSurprise,
    ),
  );
  const batch = pageBatch(page, places.store, onSurprise, () => draw());
  const pictures = pagePictures(document, onSurprise, () => draw());
  const versions = {
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
  };
  const isProjector = ASKED.get('view') === 'projector';
  const actions = actionsOf(page, () => view, onSurprise);
  const filing = sheetsOf({
    store: places.store,
    page,
    view: () => view,
    practice: PRACTICE,
    onSurprise,
    onView: (next) => {
      sheets = next;
      draw();
    },
  });
  const draw = () =>
    root.render(
      isProjector ? (
        <Projector view={view} practice={PRACTICE} />
      ) : (
        <ClassPageView
          view={view}
          projector={settings.projector ?? true}
          practice={PRACTICE}
          actions={actions}
          surprises={surprises.list()}
          versions={versions}
          batch={batch.props()}
          sheets={{ view: sheets, actions: filing.actions }}
          pictures={pictures.props()}
        />
      ),
    );
  surprises.subscribe(() => draw());
  takeLeftSurprises(onSurprise);
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  void filing.start();
  settings = await readSettings();
  draw();
  await (isProjector ? page.follow() : page.start());
}

const place = document.querySelector('#root');
if (place) {
  const surprises = new SurpriseList();
  const see = (stage: 'draw' | 'class-page') => (error: unknown) => surprises.see(surpriseOf(stage, error));
  onUncaught(window, see('class-page'));
  void start(createRoot(place, { onCaughtError: see('draw'), onUncaughtError: see('draw') }), surprises);
}
