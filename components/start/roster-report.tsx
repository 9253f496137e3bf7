import { useState } from 'react';
import { noticesText, reportText } from '@/lib/core/report/report-table';
import {
  type FileNotice,
  ROSTER_PROBLEMS,
  type RosterProblem,
  type RosterProblemKind,
} from '@/lib/core/roster/model/roster';
import type { RosterReport } from '@/lib/core/roster/model/roster-report';
import { noticeText } from '@/lib/core/texts/file-notices';
import { PROBLEM_KINDS } from '@/lib/core/texts/problem-kinds';
import { goodRowsText, kindCountText, moreProblemsText, REPORT_TEXTS } from '@/lib/core/texts/roster-report';
import { problemCountText } from '@/lib/core/texts/start';
import { projectedNotice } from '@/lib/core/view/projected-text';
import { NeverSureNote } from './never-sure-note';
import { ProblemList } from './problem-list';
import { SaveProblems } from './save-problems';
import type { StartActions } from './start-actions';

interface Props {
  readonly report: RosterReport;
  readonly problems: readonly RosterProblem[];
  /** how many were found: of many, only the first are kept */
  readonly problemCount: number;
  /** the rows are kept, and are saved beside the problems */
  readonly withRows: boolean;
  readonly projector: boolean;
  /** of the headings in it, by what stands above it */
  readonly level: 2 | 3;
  readonly actions: Pick<StartActions, 'copyText' | 'saveProblems'>;
}

type Choice = RosterProblemKind | 'all';

function kindsIn(
  problems: readonly RosterProblem[],
): readonly (readonly [RosterProblemKind, readonly RosterProblem[]])[] {
  return ROSTER_PROBLEMS.flatMap((kind) => {
    const own = problems.filter((problem) => problem.kind === kind);
    return own.length === 0 ? [] : [[kind, own] as const];
  });
}

/** What was found in the file when it was loaded: how much is good, what was left out, and every problem by kind. */
export function RosterReportView({ report, problems, problemCount, withRows, projector, ...given }: Props) {
  const { level, actions } = given;
  const Heading = `h${level}` as const;
  const [choice, setChoice] = useState<Choice>('all');
  const kinds = kindsIn(problems);
  const shown = kinds.filter(([kind]) => choice === 'all' || choice === kind);
  const chosen = shown.flatMap(([, own]) => own);
  return (
    <section className="report" aria-label={REPORT_TEXTS.title} data-problems={problems.length}>
      <p className="report-good">{goodRowsText(report.rowCount, report.goodRows, report.reservation)}</p>
      {report.notices.length > 0 && (
        <Notices notices={report.notices} projector={projector} actions={actions} />
      )}
      {report.neverSure?.map((one) => (
        <NeverSureNote key={one.field} found={one} />
      ))}
      {problems.length > 0 && (
        <>
          <Heading className="report-count">
            {problemCountText(problemCount, report.rowCount - report.goodRows)}
          </Heading>
          {problems.length < problemCount && (
            <p className="note">{moreProblemsText(problems.length, problemCount)}</p>
          )}
          <ReportTools
            kinds={kinds}
            choice={choice}
            chosen={chosen}
            setChoice={setChoice}
            withRows={withRows}
            actions={actions}
          />
          {shown.map(([kind, own]) => (
            <details
              key={kind}
              className="problem-kind"
              data-kind={kind}
              open={problems.length <= 5 || choice !== 'all'}
            >
              <summary>{kindCountText(PROBLEM_KINDS[kind].title, own.length)}</summary>
              <p>{PROBLEM_KINDS[kind].why}。</p>
              <p className="problem-now">{PROBLEM_KINDS[kind].mend}。</p>
              <ProblemList problems={own} label={PROBLEM_KINDS[kind].title} projector={projector} />
            </details>
          ))}
        </>
      )}
    </section>
  );
}

interface NoticesProps {
  readonly notices: readonly FileNotice[];
  readonly projector: boolean;
  readonly actions: Pick<StartActions, 'copyText'>;
}

/** What was read how, and what was not, in the file's own rows and columns. */
function Notices({ notices, projector, actions }: NoticesProps) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <ul className="notices" aria-label={REPORT_TEXTS.notices}>
        {notices.map((notice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may say the same, and the list is fixed
          <li key={index}>{noticeText(projector ? projectedNotice(notice) : notice)}</li>
        ))}
      </ul>
      <div className="report-tools">
        <button
          type="button"
          className="button quiet"
          data-action="copy-notices"
          onClick={() => {
            void actions.copyText(noticesText(notices));
            setCopied(true);
          }}
        >
          {REPORT_TEXTS.copyNotices}
        </button>
        <span role="status" className="note">
          {copied ? REPORT_TEXTS.copied : ''}
        </span>
      </div>
    </>
  );
}

interface ToolsProps {
  readonly kinds: ReturnType<typeof kindsIn>;
  readonly choice: Choice;
  readonly chosen: readonly RosterProblem[];
  readonly withRows: boolean;
  readonly actions: Props['actions'];
  setChoice(choice: Choice): void;
}

function ReportTools({ kinds, choice, chosen, withRows, setChoice, actions }: ToolsProps) {
  const [copied, setCopied] = useState(false);
  const total = kinds.reduce((sum, [, own]) => sum + own.length, 0);
  return (
    <div className="report-tools">
      <label>
        {REPORT_TEXTS.filter}
        <select
          data-for="problem-kind"
          value={choice}
          onChange={({ currentTarget: { value } }) => {
            setCopied(false);
            setChoice(ROSTER_PROBLEMS.find((kind) => kind === value) ?? 'all');
          }}
        >
          <option value="all">{kindCountText(REPORT_TEXTS.allKinds, total)}</option>
          {kinds.map(([kind, own]) => (
            <option key={kind} value={kind}>
              {kindCountText(PROBLEM_KINDS[kind].title, own.length)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        data-action="copy-problems"
        onClick={() => {
          void actions.copyText(reportText(chosen));
          setCopied(true);
        }}
      >
        {REPORT_TEXTS.copy}
      </button>
      <SaveProblems chosen={chosen} withRows={withRows} actions={actions} />
      <span role="status" className="note">
        {copied ? REPORT_TEXTS.copied : ''}
      </span>
    </div>
  );
}
