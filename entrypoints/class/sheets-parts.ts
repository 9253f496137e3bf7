import type { SheetsActions } from '@/components/class/class-actions';
import { printTable } from '@/components/sheets/print-table';
import type { ClassView } from '@/lib/core/board/class-view';
import type { SheetsView } from '@/lib/core/board/sheets-view';
import type { ClassStore } from '@/lib/core/session/class-store';
import { withFormAnswer } from '@/lib/core/sheets/form/form-answers-from';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { ClassPage } from '@/lib/flows/class-page/class-page';
import { ClassSheets, type ClassSheetsPorts } from '@/lib/flows/class-page/class-sheets';
import { JoinClasses } from '@/lib/flows/class-page/join-classes';
import { saveFile } from '@/lib/platform/files/save-file';
import { sheetInWorker } from '@/lib/platform/sheets/sheet-in-worker';
import { formAnswers, sheetOptions } from '@/lib/platform/sheets/sheet-options';

export interface SheetsPlaces {
  readonly store: ClassStore;
  readonly page: ClassPage;
  readonly view: () => ClassView;
  /** what one chooses while practising is gone with the page */
  readonly practice: boolean;
  readonly onSurprise: OnSurprise;
  readonly onView: (view: SheetsView) => void;
}

type Remembered = Pick<ClassSheetsPorts, 'options' | 'answers'>;

/** Begins with what is kept, and keeps nothing. */
function practised(): Remembered {
  let answers = formAnswers.read();
  return {
    options: { read: sheetOptions.read, write: async () => undefined },
    answers: {
      read: () => answers,
      remember: async (headerKey, answer) => {
        answers = Promise.resolve(withFormAnswer(await answers, headerKey, answer));
      },
    },
  };
}

/** What is filed of the open class, and joining it with others: their real ports, and what a person can do. */
export function sheetsOf({ store, page, view, practice, onSurprise, onView }: SheetsPlaces): {
  readonly actions: SheetsActions;
  start(): Promise<void>;
  /** everything is deleted */
  forget(): void;
} {
  const now = () => new Date();
  const sheets = new ClassSheets({
    store,
    ...(practice ? practised() : { options: sheetOptions, answers: formAnswers }),
    write: (request) => sheetInWorker(request, onSurprise),
    save: (file) => saveFile(document, file, file.name),
    print: (table, title) => printTable(document, table, title),
    filed: () => {
      const { about, rows } = view();
      return about === null ? null : { about, students: rows };
    },
    now,
    onSurprise,
    onView,
  });
  const boards = new JoinClasses({
    session: () => page.openSession(),
    keep: (session, done, former) => page.keepJoined({ session, done, former }),
    now,
    newKey: () => crypto.randomUUID(),
    onView: (join) => sheets.show({ join }),
  });
  return {
    actions: actionsOf(sheets, boards),
    start: () => sheets.start(),
    forget() {
      boards.leave();
      sheets.forget();
    },
  };
}

function actionsOf(sheets: ClassSheets, boards: JoinClasses): SheetsActions {
  return {
    setOptions: (options) => sheets.setOptions(options),
    saveClassSheet: () => void sheets.saveClassSheet(),
    printClassSheet: () => sheets.printClassSheet(),
    saveErrors: () => void sheets.saveErrors(),
    saveCounts: (scope) => void sheets.saveCounts(scope),
    saveResults: (scope) => void sheets.saveResults(scope),
    fillForm: (file) => void sheets.fillForm(file),
    answerForm: (answer) => void sheets.answerForm(answer),
    leaveForm: () => sheets.leaveForm(),
    exportSession: (withIds) => void sheets.exportSession(withIds),
    readBoards: (files) => void boards.read(files),
    keepBoards: (how) => void boards.keep(how),
    leaveBoards: () => boards.leave(),
  };
}
