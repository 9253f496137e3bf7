import type { StartActions } from '@/components/start/start-actions';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { identifyClass } from '@/lib/flows/identify-class';
import { createRosterLoader } from '@/lib/flows/load-roster';
import type { RosterLoader, RosterLoaderParts } from '@/lib/flows/roster-loader';
import { saveReport } from '@/lib/flows/save-report';
import { copyText } from '@/lib/platform/clipboard';
import { saveFile } from '@/lib/platform/files/save-file';
import { digestText, newSessionCode, pause } from '@/lib/platform/roster/class-parts';
import { columnAnswers } from '@/lib/platform/roster/column-answers';
import { reportInWorker } from '@/lib/platform/roster/report-in-worker';
import type { ReportRequest } from '@/lib/platform/roster/report-messages';
import { rosterInWorker } from '@/lib/platform/roster/roster-in-worker';
import { readSettings } from '@/lib/platform/settings';

type RosterActions = Pick<
  StartActions,
  | 'loadFiles'
  | 'chooseRole'
  | 'answerColumns'
  | 'reviewColumns'
  | 'giveStudentNo'
  | 'answerOwnFile'
  | 'answerSchool'
  | 'cancel'
  | 'copyText'
  | 'readRows'
  | 'saveProblems'
>;

/** Loads rosters into the store of this browser. */
export function loadRosters(
  store: RosterStore,
  onState: RosterLoaderParts['onState'],
  onSurprise: OnSurprise,
): RosterLoader {
  return createRosterLoader({
    readFiles: (files, options) => rosterInWorker(files, options),
    answers: columnAnswers,
    store,
    settings: readSettings,
    identify: (roster) => identifyClass(roster, { digest: digestText, pause }),
    newSessionCode,
    onState,
    onSurprise,
    now: () => new Date(),
  });
}

/** `load`: what is on show. */
export function rosterActions(
  document: Document,
  loader: RosterLoader,
  store: RosterStore,
  load: () => LoadState,
  onSurprise: OnSurprise,
): RosterActions {
  return {
    loadFiles: (files) => void loader.load(files),
    chooseRole: (role) => void loader.chooseRole(role),
    answerColumns: (answer) => void loader.answerColumns(answer),
    reviewColumns: () => void loader.reviewColumns(),
    giveStudentNo: (text) => void loader.giveStudentNo(text),
    answerOwnFile: (isOwn) => void loader.answerOwnFile(isOwn),
    answerSchool: (answer) => void loader.answerSchool(answer),
    cancel: () => void loader.cancel(),
    copyText,
    readRows: (loadedAt, from, count) =>
      store.rows(loadedAt, from, count).catch((error: unknown) => {
        onSurprise(surpriseOf('show-rows', error));
        return [];
      }),
    async saveProblems(problems) {
      const state = load();
      const kept = 'kept' in state ? state.kept : null;
      if (kept === null) return false;
      const save = (file: File): void => saveFile(document, file, file.name);
      const write = (request: ReportRequest) => reportInWorker(request, onSurprise);
      return saveReport(problems, kept, { write, save, now: () => new Date() });
    },
  };
}
