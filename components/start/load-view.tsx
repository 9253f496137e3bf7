import { RefusalNote } from '@/components/parts/refusal-note';
import { WayOut } from '@/components/parts/way-out';
import type { LoadState } from '@/lib/core/roster/load-state';
import { DEFAULT_SCHOOL } from '@/lib/core/roster/model/default-head';
import { STORAGE_REFUSALS, type StorageRefusal, wayOut } from '@/lib/core/roster/storage-trouble';
import type { Settings } from '@/lib/core/settings/settings';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { ownFileText } from '@/lib/core/texts/hand-out';
import { problemSentence } from '@/lib/core/texts/problem';
import { refusalProblem } from '@/lib/core/texts/roster';
import { goodRowsText } from '@/lib/core/texts/roster-report';
import { ROSTER_SCHOOL_TEXTS, rosterSchoolText } from '@/lib/core/texts/roster-school';
import { askRoleText, keptTitle, readingText, START_TEXTS } from '@/lib/core/texts/start';
import { AskColumns } from './ask-columns';
import { AskOwnFile } from './ask-own-file';
import { AskRole } from './ask-role';
import { AskSchool } from './ask-school';
import { AskStudentNo } from './ask-student-no';
import { DeleteButton } from './delete-button';
import { FileChooser } from './file-chooser';
import { KeptFile } from './kept-file';
import type { StartActions } from './start-actions';

interface Props {
  readonly load: LoadState;
  readonly settings: Pick<Settings, 'projector' | 'keepRoster'>;
  readonly actions: StartActions;
}

type Asking = Extract<LoadState, { readonly state: 'asking' }>;

/** How far loading a file is. The file input stays the same one in every state: a file may come at any time. */
export function LoadView({ load, settings, actions }: Props) {
  const fresh = load.state === 'none';
  return (
    <section className={`card load ${fresh ? 'drop' : ''}`} aria-label={START_TEXTS.stepFile}>
      <p role="status" className="unseen">
        {spoken(load)}
      </p>
      <State load={load} settings={settings} actions={actions} />
      <div className="choose">
        <FileChooser
          label={fresh ? START_TEXTS.choose : START_TEXTS.chooseOther}
          strong={fresh || (load.state === 'refused' && !load.kept && unusableStorage(load) === null)}
          onFiles={actions.loadFiles}
        />
        {load.state !== 'ready' && <p className="note">{START_TEXTS.dropNote}</p>}
      </div>
    </section>
  );
}

function State({ load, settings, actions }: Props) {
  switch (load.state) {
    case 'none':
      return (
        <div>
          <p className="drop-title">{START_TEXTS.dropTitle}</p>
          <p className="note">{START_TEXTS.withoutFile}</p>
        </div>
      );
    case 'reading':
      return (
        <div className="reading">
          <p>{readingText(load.fileName, load.percent, load.rows)}</p>
          <progress
            max={100}
            aria-label={START_TEXTS.reading}
            {...(load.percent === null ? {} : { value: load.percent })}
          />
          <button type="button" className="button" data-action="cancel" onClick={() => actions.cancel()}>
            {START_TEXTS.cancel}
          </button>
        </div>
      );
    case 'asking':
      return <Question load={load} projector={settings.projector} actions={actions} />;
    case 'ready': {
      const { kept, problems, report = null, isEarlier = false } = load;
      return <KeptFile {...{ kept, problems, report, isEarlier, settings, actions }} />;
    }
    case 'refused': {
      const unusable = unusableStorage(load);
      return (
        <>
          {load.fileName !== '' && <h2 className="refused-name">{load.fileName}</h2>}
          <RefusalNote problem={refusalProblem(load.refusal, load.detail)} />
          {unusable !== null && (
            <WayOut again={wayOut(unusable) === 'again' ? actions.tryAgain : null}>
              <DeleteButton strong={wayOut(unusable) === 'delete'} onDelete={actions.deleteAll} />
            </WayOut>
          )}
          {load.kept && (
            <>
              <p className="still">{START_TEXTS.stillKept}</p>
              <KeptFile
                kept={load.kept}
                problems={load.found?.problems ?? []}
                report={load.found?.report ?? null}
                isEarlier
                settings={settings}
                actions={actions}
              />
            </>
          )}
        </>
      );
    }
    default:
      return load satisfies never;
  }
}

/** Why nothing can be kept; no other file helps then. */
function unusableStorage(load: LoadState): StorageRefusal | null {
  if (load.state !== 'refused' || load.kept) return null;
  return STORAGE_REFUSALS.find((one) => one === load.refusal) ?? null;
}

interface QuestionProps extends Pick<Props, 'actions'>, Pick<Settings, 'projector'> {
  readonly load: Asking;
}

function Question({ load, projector, actions }: QuestionProps) {
  switch (load.step) {
    case 'role':
      return <AskRole fileName={load.fileName} rowCount={load.rowCount} actions={actions} />;
    case 'columns':
      return (
        <AskColumns
          key={load.question.source}
          question={load.question}
          projector={projector}
          actions={actions}
        />
      );
    case 'student-no':
      return <AskStudentNo notFound={load.notFound} actions={actions} />;
    case 'school':
      return <AskSchool fileName={load.fileName} question={load.question} actions={actions} />;
    case 'own-file':
      return <AskOwnFile name={load.name} className={load.className} actions={actions} />;
    default:
      return load satisfies never;
  }
}

function questionText(load: Asking): string {
  switch (load.step) {
    case 'role':
      return askRoleText(load.rowCount);
    case 'columns':
      return COLUMN_TEXTS.title;
    case 'student-no':
      return START_TEXTS.askStudentNo;
    case 'school':
      return `${ROSTER_SCHOOL_TEXTS.title}${rosterSchoolText(load.question, load.question.set === DEFAULT_SCHOOL)}`;
    case 'own-file':
      return ownFileText(load.name, load.className);
    default:
      return load satisfies never;
  }
}

/** What a screen reader says when the state changes; the rest of the section is read on demand. */
function spoken(load: LoadState): string {
  switch (load.state) {
    case 'none':
      return '';
    case 'reading':
      return readingText(load.fileName, null);
    case 'asking':
      return questionText(load);
    case 'ready':
      return spokenReady(load);
    case 'refused':
      return problemSentence(refusalProblem(load.refusal, load.detail));
    default:
      return load satisfies never;
  }
}

function spokenReady({ kept, report, isEarlier }: Extract<LoadState, { state: 'ready' }>): string {
  const found =
    report === undefined || isEarlier
      ? ''
      : `。${goodRowsText(report.rowCount, report.goodRows, report.reservation)}`;
  return `${keptTitle(kept)}${found}`;
}
