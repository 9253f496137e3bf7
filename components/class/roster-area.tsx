import { ProblemNote } from '@/components/parts/problem-note';
import { AskColumns } from '@/components/start/ask-columns';
import { RosterReportView } from '@/components/start/roster-report';
import type { ClassView } from '@/lib/core/board/class-view';
import type { LoadState } from '@/lib/core/roster/load-state';
import { CLASS_TEXTS, rosterQuestionTitle } from '@/lib/core/texts/class-page';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { problemSentence } from '@/lib/core/texts/problem';
import { refusalProblem } from '@/lib/core/texts/roster';
import { problemCountText, readingText, START_TEXTS } from '@/lib/core/texts/start';
import type { ClassActions } from './class-actions';
import { RosterQuestionView } from './roster-question';

interface Props {
  readonly view: Pick<ClassView, 'load' | 'question'>;
  readonly practice: boolean;
  readonly actions: ClassActions;
}

/** How far a roster is: read, asked about, refused; afterwards what was found in it. Nothing before any. */
export function RosterArea({ view: { load, question }, practice, actions }: Props) {
  return (
    <>
      <p role="status" className="unseen">
        {question === null ? spoken(load) : rosterQuestionTitle(question.className)}
      </p>
      {question === null ? (
        <State load={load} practice={practice} actions={actions} />
      ) : (
        <RosterQuestionView question={question} actions={actions} />
      )}
    </>
  );
}

function State({
  load,
  practice,
  actions,
}: Pick<Props, 'practice' | 'actions'> & { readonly load: LoadState }) {
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
      // whoever opens this page is a counselor: nothing else is asked here
      return load.step === 'columns' ? (
        <section className="card load" aria-label={CLASS_TEXTS.roster}>
          <AskColumns key={load.question.source} question={load.question} actions={actions} />
        </section>
      ) : null;
    case 'ready':
      return <Report load={load} practice={practice} actions={actions} />;
    case 'refused':
      return (
        <section className="card load" aria-label={CLASS_TEXTS.roster}>
          <h2 className="refused-name">{load.fileName}</h2>
          <ProblemNote problem={refusalProblem(load.refusal, load.detail)} />
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

interface ReportProps extends Pick<Props, 'practice' | 'actions'> {
  readonly load: Extract<LoadState, { readonly state: 'ready' }>;
}

/** What was found in the roster just loaded, folded up. */
function Report({ load: { problems, report }, practice, actions }: ReportProps) {
  if (report === undefined) return null;
  return (
    <details className="card roster-details">
      <summary>
        {CLASS_TEXTS.rosterReport}
        {problems.length > 0 && <span className="doubt">（{problemCountText(problems.length)}）</span>}
      </summary>
      <RosterReportView report={report} problems={problems} withRows={!practice} actions={actions} />
      <button
        type="button"
        className="button"
        data-action="review-columns"
        onClick={() => actions.reviewColumns()}
      >
        {COLUMN_TEXTS.review}
      </button>
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
      return COLUMN_TEXTS.title;
    case 'ready':
      return load.report === undefined ? '' : `${START_TEXTS.kept}：${load.kept.fileName}`;
    case 'refused':
      return problemSentence(refusalProblem(load.refusal, load.detail));
    default:
      return load satisfies never;
  }
}
