import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ClassActions } from '@/components/class/class-actions';
import { ClassPage as ClassPageView } from '@/components/class/class-page';
import { Projector } from '@/components/class/projector';
import { type ClassView, NO_CLASS } from '@/lib/core/board/class-view';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/settings';
import { ClassPage } from '@/lib/flows/class-page/class-page';
import { saveReport } from '@/lib/flows/save-report';
import { saveFile } from '@/lib/platform/files/save-file';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { openProjector } from '@/lib/platform/tabs/open-projector';
import { openStart } from '@/lib/platform/tabs/open-start';
import { classPorts, keptClasses, practiceClasses } from './class-parts';

/** The address says whether one practises, and whether this is the window for the projector. */
const ASKED = new URL(location.href).searchParams;
const PRACTICE = ASKED.has('practice');

function actionsOf(page: ClassPage, view: () => ClassView): ClassActions {
  const { edits } = page;
  return {
    loadFiles: (files) => page.loadFiles(files),
    answerColumns: (answer) => page.answerColumns(answer),
    reviewColumns: () => page.reviewColumns(),
    answerRoster: (answer) => page.answerRoster(answer),
    cancel: () => page.cancel(),
    dismissRoster: () => page.dismissRoster(),
    copyText: (text) => void navigator.clipboard.writeText(text),
    saveProblems: async (problems) => {
      const { load } = view();
      if (load.state !== 'ready') return false;
      return saveReport(problems, load.kept, {
        write: (request) => reportInWorker(request),
        save: (file) => saveFile(document, file, file.name),
        now: () => new Date(),
      });
    },
    openClass: (classKey) => page.openClass(classKey),
    rename: (name) => void edits.rename(name),
    archive: (archived) => void edits.archive(archived),
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

async function start(root: Root): Promise<void> {
  let view = NO_CLASS;
  let settings = DEFAULT_SETTINGS;
  const page = new ClassPage(
    classPorts(PRACTICE ? await practiceClasses() : keptClasses(), (next) => {
      view = next;
      draw();
    }),
  );
  const isProjector = ASKED.get('view') === 'projector';
  const actions = actionsOf(page, () => view);
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
          batch={null}
          sheets={null}
        />
      ),
    );
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  settings = await readSettings();
  draw();
  await (isProjector ? page.follow() : page.start());
}

const place = document.querySelector('#root');
if (place) void start(createRoot(place));
