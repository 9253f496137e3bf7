import type { ReactNode } from 'react';
import { RefusalNote } from '@/components/parts/refusal-note';
import type { SheetsView, SheetWork } from '@/lib/core/board/sheets-view';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { formIdNote, makingText, SHEETS_AREA_TEXTS, sheetButton } from '@/lib/core/texts/class-sheets';
import { SHEET_NAMES } from '@/lib/core/texts/sheets';
import { AskForm } from './ask-form';
import type { SheetsActions } from './class-actions';
import { ClassSheetOptionsButton } from './class-sheet-options';
import { FeedbackOptionsButton } from './feedback-options';
import { FileButton } from './file-button';
import { JoinDialog } from './join-dialog';
import { ScopeButton } from './scope-button';
import { SessionRow } from './session-row';
import { SheetButton, SheetRow } from './sheet-row';

interface Props {
  readonly sheets: SheetsView;
  readonly about: ClassAbout;
  /** all of them, archived ones too */
  readonly classes: readonly ClassAbout[];
  /** false: another page writes; what is filed can be saved all the same */
  readonly writes: boolean;
  readonly actions: SheetsActions;
  /** what else is saved here */
  readonly children?: ReactNode;
}

const T = SHEETS_AREA_TEXTS;
const MADE = {
  'class-sheet': 'classSheet',
  feedback: 'feedback',
  statistics: 'statistics',
  results: 'results',
  form: 'ownForm',
  session: 'session',
} as const satisfies Readonly<Record<SheetWork, string>>;

/** What is filed at the end of a lesson. */
export function SheetsArea({ sheets, about, classes, writes, actions, children }: Props) {
  const { options, question, join } = sheets;
  const others = classes.filter(({ archived, classKey }) => !archived && classKey !== about.classKey);
  const all = others.length + (about.archived ? 0 : 1);
  const scope = { all, isAsked: others.length > 0 };
  return (
    <section
      className="card sheets"
      aria-labelledby="sheets-title"
      aria-busy={sheets.busy !== null}
      data-busy={sheets.busy ?? ''}
    >
      <h2 id="sheets-title">{T.title}</h2>
      <ul className="sheet-list">
        <SheetRow title={SHEET_NAMES.classSheet} note={T.classSheetNote}>
          <ClassSheetOptionsButton
            options={options.classSheet}
            columns={about.columns}
            onOptions={(classSheet) => actions.setOptions({ ...options, classSheet })}
          />
          <SheetButton
            name="print"
            label={T.print}
            spoken={sheetButton(T.print, SHEET_NAMES.classSheet)}
            onClick={actions.printClassSheet}
          />
          <SaveButton name="class-sheet" onClick={actions.saveClassSheet} />
        </SheetRow>
        <SheetRow title={SHEET_NAMES.feedback} note={T.feedbackNote}>
          <FeedbackOptionsButton
            options={options.feedback}
            onOptions={(feedback) => actions.setOptions({ ...options, feedback })}
          />
          <SaveButton name="feedback" onClick={actions.saveErrors} />
        </SheetRow>
        <SheetRow title={SHEET_NAMES.statistics} note={T.statisticsNote}>
          <ScopeButton
            name="statistics"
            sheet={SHEET_NAMES.statistics}
            {...scope}
            onScope={actions.saveCounts}
          />
        </SheetRow>
        <SheetRow title={T.form} note={`${T.formNote}${formIdNote(options.classSheet.idNumber)}`}>
          <FileButton
            name="form"
            label={T.fill}
            accept=".xlsx"
            onFiles={([file]) => file && actions.fillForm(file)}
          />
        </SheetRow>
        <SheetRow title={T.results} note={T.resultsNote}>
          <ScopeButton name="results" sheet={SHEET_NAMES.results} {...scope} onScope={actions.saveResults} />
        </SheetRow>
        {children}
        <SessionRow writes={writes} actions={actions} />
      </ul>
      <SheetsStatus sheets={sheets} />
      {question && <AskForm key={question.headerKey} question={question} actions={actions} />}
      {join && <JoinDialog join={join} actions={actions} />}
    </section>
  );
}

interface SaveProps {
  readonly name: 'class-sheet' | 'feedback';
  onClick(): void;
}

function SaveButton({ name, onClick }: SaveProps) {
  const spoken = sheetButton(T.save, SHEET_NAMES[name === 'feedback' ? 'feedback' : 'classSheet']);
  return <SheetButton name={name} label={T.save} spoken={spoken} onClick={onClick} />;
}

/** What is being made, what was saved last, or why it was not. */
function SheetsStatus({ sheets: { busy, told, problem } }: { readonly sheets: SheetsView }) {
  return (
    <>
      <p role="status" className="sheets-told" data-told={told.id}>
        {busy !== null ? (
          <>
            <progress aria-label={makingText(MADE[busy])} /> {makingText(MADE[busy])}
          </>
        ) : (
          told.text
        )}
      </p>
      {problem && (
        <div role="alert" data-problem="sheets">
          <RefusalNote problem={problem} />
        </div>
      )}
    </>
  );
}
