import { RefusalNote } from '@/components/parts/refusal-note';
import { AskColumns } from '@/components/start/ask-columns';
import { AskSchool } from '@/components/start/ask-school';
import { RosterReportView } from '@/components/start/roster-report';
import type { ClassView } from '@/lib/core/board/class-view';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport } from '@/lib/core/roster/model/roster-report';
import { CLASS_TEXTS, rosterQuestionTitle } from '@/lib/core/texts/class-page';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { problemSentence } from '@/lib/core/texts/problem';
import { refusalProblem } from '@/lib/core/texts/roster';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';
import { ROSTER_SCHOOL_TEXTS } from '@/lib/core/texts/roster-school';
import { problemCountText, readingText, START_TEXTS } from '@/lib/core/texts/start';
import type { ClassActions } from './class-actions';
import { RosterQuestionView } from './roster-question';

interface Props {
  readonly view: Pick<ClassView, 'load' | 'question' | 'about'>;
  readonly practice: boolean;
  readonly projector: boolean;
  readonly actions: ClassActions;
}

/** How far a roster is: read, asked about, refused; afterwards what was found in it. Nothing before any. */
export function RosterArea({ view: { load, question, about }, practice, projector, actions }: Props) {
  const found = foundIn(load, about);
  return (
    <>
      <p role="status" className="unseen">
        {question === null ? spoken(load) : rosterQuestionTitle(question.className)}
      </p>
      {question === null ? (
        <State load={load} projector={projector} actions={actions} />
      ) : (
        <RosterQuestionView question={question} actions={actions} />
      )}
      {question === null && found && <Report {...{ found, practice, projector, actions }} />}
    </>
  );
}

interface StateProps extends Pick<Props, 'projector' | 'actions'> {
  readonly load: LoadState;
}

function State({ load, projector, actions }: StateProps) {
  switch (load.state) {
    case 'none':
      return null;
    case 'reading':
      return (
        <section className="card load" aria-label={CLASS_TEXTS.roster}>
          <p>{readingText(load.fileName, load.percent, load.rows)}</p>
          <progress
            max={100}
            aria-label={START_TEXTS.reading}
            {...(load.percent === null ? {} : { value: load.percent })}
          />
          <button type="button" className="button" data-action="cancel" onClick={() => actions.cancel()}>
            {START_TEXTS.cancel}
          </button>
        </section>
      );
    case 'asking':
      return <Question load={load} projector={projector} actions={actions} />;
    case 'ready':
      return null;
    case 'refused':
      return (
        <section className="card load" aria-label={CLASS_TEXTS.roster}>
          <h2 className="refused-name">{load.fileName}</h2>
          <RefusalNote problem={refusalProblem(load.refusal, load.detail)} />
          <button
            type="button"
            className="button"
            data-action="cancel"
            onClick={() => actions.dismissRoster()}
          >
            {CLASS_TEXTS.closeReport}
          </button>
        </section>
      );
    default:
      return load satisfies never;
  }
}

interface QuestionProps extends Pick<Props, 'projector' | 'actions'> {
  readonly load: Extract<LoadState, { readonly state: 'asking' }>;
}

/** Whoever opens this page is a counselor: only the file itself is asked about. */
function Question({ load, projector, actions }: QuestionProps) {
  if (load.step !== 'columns' && load.step !== 'school') return null;
  return (
    <section className="card load" aria-label={CLASS_TEXTS.roster}>
      {load.step === 'columns' ? (
        <AskColumns
          key={load.question.source}
          question={load.question}
          projector={projector}
          actions={actions}
        />
      ) : (
        <AskSchool fileName={load.fileName} question={load.question} actions={actions} />
      )}
    </section>
  );
}

interface Found extends KeptReport {
  /** the file is at hand, and can be read once more */
  readonly isJustLoaded: boolean;
}

/** What was found in the roster of the open class: all of it right after loading, else as much as was kept. */
function foundIn(load: LoadState, about: ClassView['about']): Found | null {
  if (load.state === 'ready' && load.report !== undefined && isOf(load.kept, about)) {
    const { problems, report } = load;
    return { report, problems, problemCount: problems.length, isJustLoaded: true };
  }
  const isAtRest = load.state === 'none' || load.state === 'ready';
  return isAtRest && about?.report ? { ...about.report, isJustLoaded: false } : null;
}

function isOf({ head }: KeptRoster, about: ClassView['about']): boolean {
  return about !== null && about.head.classFingerprint === head.classFingerprint;
}

interface ReportProps extends Pick<Props, 'practice' | 'projector' | 'actions'> {
  readonly found: Found;
}

/** What was found in the roster, folded up. */
function Report({ found, practice, projector, actions }: ReportProps) {
  const { report, problems, problemCount, isJustLoaded } = found;
  const hasNews = problemCount > 0 || report.notices.length > 0;
  if (!hasNews && !report.neverSure?.length && !isJustLoaded) return null;
  return (
    <details className="card roster-details">
      <summary>
        {hasNews ? CLASS_TEXTS.rosterReport : REPORT_TEXTS.title}
        {problemCount > 0 && (
          <span className="doubt">
            （{problemCountText(problemCount, report.rowCount - report.goodRows)}）
          </span>
        )}
      </summary>
      <RosterReportView
        report={report}
        problems={problems}
        problemCount={problemCount}
        withRows={!practice}
        projector={projector}
        level={2}
        actions={actions}
      />
      {isJustLoaded && (
        <button
          type="button"
          className="button"
          data-action="review-columns"
          onClick={() => actions.reviewColumns()}
        >
          {COLUMN_TEXTS.review}
        </button>
      )}
    </details>
  );
}

function spoken(load: LoadState): string {
  switch (load.state) {
    case 'none':
      return '';
    case 'reading':
      return readingText(load.fileName, null);
    case 'asking':
      return load.step === 'school' ? ROSTER_SCHOOL_TEXTS.title : COLUMN_TEXTS.title;
    case 'ready':
      return load.report === undefined ? '' : `${START_TEXTS.kept}：${load.kept.fileName}`;
    case 'refused':
      return problemSentence(refusalProblem(load.refusal, load.detail));
    default:
      return load satisfies never;
  }
}
