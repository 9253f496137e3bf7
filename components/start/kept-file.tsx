import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { RosterReport } from '@/lib/core/roster/load-state';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { deadlineText } from '@/lib/core/texts/deadline';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { problemCountText, ROLE_NAMES, rowCountText, START_TEXTS } from '@/lib/core/texts/start';
import { DeleteButton } from './delete-button';
import { RosterReportView } from './roster-report';
import { RowList } from './row-list';
import type { StartActions } from './start-actions';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  /** null when the file was loaded before this page was opened */
  readonly report: RosterReport | null;
  /** whether 投影遮挡 is on; null: for counselors */
  readonly projector: boolean | null;
  readonly actions: StartActions;
}

/** What is kept, what was found in it, until when, and how to get rid of it. */
export function KeptFile({ kept, problems, report, projector, actions }: Props) {
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
        {rowCountText(kept)} · {ROLE_NAMES[role]}
        {head.className && ` · ${head.className}`}
      </p>
      <TimeLeft head={head} />
      {report === null && problems.length === 0 && kept.problemCount > 0 && (
        <p className="forward">{problemCountText(kept.problemCount)}</p>
      )}
      {(report !== null || problems.length > 0) && (
        <RosterReportView
          report={report}
          problems={problems}
          withRows={role === 'counselor'}
          actions={actions}
        />
      )}
      {role === 'counselor' && (
        <div className="review">
          <RowList kept={kept} problems={problems} projector={projector ?? true} actions={actions} />
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
      <p className="note">
        {kept.keepUntil === null ? START_TEXTS.untilClose : `${START_TEXTS.keepUntil} ${kept.keepUntil}`}
      </p>
    </div>
  );
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
