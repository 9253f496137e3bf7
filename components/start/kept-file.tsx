import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { RosterReport } from '@/lib/core/roster/load-state';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { Settings } from '@/lib/core/settings/settings';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { deadlineText } from '@/lib/core/texts/deadline';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { keptText, problemCountText, rowCountText, START_TEXTS } from '@/lib/core/texts/start';
import { DeleteButton } from './delete-button';
import { RosterReportView } from './roster-report';
import { RowList } from './row-list';
import type { StartActions } from './start-actions';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  /** null when the file was loaded before this page was opened */
  readonly report: RosterReport | null;
  readonly settings: Pick<Settings, 'projector' | 'keepRoster'>;
  readonly actions: StartActions;
}

/** What is kept, what was found in it, until when, and how to get rid of it. */
export function KeptFile({ kept, problems, report, settings, actions }: Props) {
  const { fileName, head, role } = kept;
  return (
    <div className="kept">
      <div className="kept-head">
        <h2>
          <span className="ok" aria-hidden="true">
            ✓
          </span>{' '}
          {START_TEXTS.kept}
        </h2>
        <DeleteButton onDelete={actions.deleteAll} />
      </div>
      <p className="kept-name">{fileName}</p>
      <p className="kept-count">
        {[rowCountText(kept), head.className, keptText(kept, settings.keepRoster)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <TimeLeft head={head} />
      {report === null && problems.length === 0 && kept.problemCount > 0 && (
        <p className="forward">{problemCountText(kept.problemCount)}</p>
      )}
      {(problems.length > 0 || (report !== null && hasNews(report))) && (
        <RosterReportView
          report={report}
          problems={problems}
          withRows={role === 'counselor'}
          actions={actions}
        />
      )}
      {role === 'counselor' && (
        <div className="review">
          <RowList kept={kept} problems={problems} projector={settings.projector ?? true} actions={actions} />
          {report?.role === 'counselor' && (
            <button
              type="button"
              className="button"
              data-action="review-columns"
              onClick={() => actions.reviewColumns()}
            >
              {COLUMN_TEXTS.review}
            </button>
          )}
        </div>
      )}
      <KeptFacts kept={kept} />
    </div>
  );
}

/** Of a student's own row without a problem, the word above says it all. */
function hasNews({ role, notices }: RosterReport): boolean {
  return role === 'counselor' || notices.length > 0;
}

/** Until when, and how much time is left, or whom to ask. */
function TimeLeft({ head }: Pick<KeptRoster, 'head'>) {
  const text = deadlineText(head.deadline, useChinaMinute(), head.contact);
  return text === '' ? null : (
    <p className="kept-until">
      {START_TEXTS.deadline} {text}
    </p>
  );
}

function KeptFacts({ kept: { head, columns } }: Pick<Props, 'kept'>) {
  return (
    <details>
      <summary>{START_TEXTS.whatIsIn}</summary>
      <dl className="facts">
        <dt>{START_TEXTS.school}</dt>
        <dd>{head.school}</dd>
        <dt>{START_TEXTS.columns}</dt>
        <dd>{columns.map((field) => FIELD_NAMES[field]).join('、')}</dd>
        <dt>{START_TEXTS.contact}</dt>
        <dd>{head.contact}</dd>
      </dl>
    </details>
  );
}
