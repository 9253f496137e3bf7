import { ProblemNote } from '@/components/parts/problem-note';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { Settings } from '@/lib/core/settings/settings';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { ownFileText } from '@/lib/core/texts/hand-out';
import { problemSentence } from '@/lib/core/texts/problem';
import { refusalProblem } from '@/lib/core/texts/roster';
import { goodRowsText } from '@/lib/core/texts/roster-report';
import { askRoleText, readingText, START_TEXTS } from '@/lib/core/texts/start';
import { AskColumns } from './ask-columns';
import { AskOwnFile } from './ask-own-file';
import { AskRole } from './ask-role';
import { AskStudentNo } from './ask-student-no';
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
          strong={fresh || (load.state === 'refused' && !load.kept)}
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
      return <Question load={load} actions={actions} />;
    case 'ready': {
      const { kept, problems, report = null } = load;
      return (
        <KeptFile kept={kept} problems={problems} report={report} settings={settings} actions={actions} />
      );
    }
    case 'refused':
      return (
        <>
          <h2 className="refused-name">{load.fileName}</h2>
          <ProblemNote problem={refusalProblem(load.refusal, load.detail)} />
          {load.kept && (
            <>
              <p className="still">{START_TEXTS.stillKept}</p>
              <KeptFile kept={load.kept} problems={[]} report={null} settings={settings} actions={actions} />
            </>
          )}
        </>
      );
    default:
      return load satisfies never;
  }
}

function Question({ load, actions }: { readonly load: Asking; readonly actions: StartActions }) {
  switch (load.step) {
    case 'role':
      return <AskRole fileName={load.fileName} rowCount={load.rowCount} actions={actions} />;
    case 'columns':
      return <AskColumns key={load.question.source} question={load.question} actions={actions} />;
    case 'student-no':
      return <AskStudentNo notFound={load.notFound} actions={actions} />;
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

function spokenReady({ kept, report }: Extract<LoadState, { state: 'ready' }>): string {
  const found = report === undefined ? '' : `。${goodRowsText(report.rowCount, report.goodRows)}`;
  return `${START_TEXTS.kept}：${kept.fileName}${found}`;
}
