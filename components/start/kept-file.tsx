import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { Role } from '@/lib/core/record/role';
import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { RosterReport } from '@/lib/core/roster/model/roster-report';
import type { Settings } from '@/lib/core/settings/settings';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { deadlineText } from '@/lib/core/texts/deadline';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { REPORT_TEXTS } from '@/lib/core/texts/roster-report';
import { keptText, keptTitle, problemCountText, rowCountText, START_TEXTS } from '@/lib/core/texts/start';
import { RosterReportView } from './roster-report';
import { RowList } from './row-list';
import type { StartActions } from './start-actions';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  /** null where it was not kept */
  readonly report: RosterReport | null;
  /** it was loaded before this page was opened: the file is not at hand */
  readonly isEarlier: boolean;
  readonly settings: Pick<Settings, 'projector' | 'keepRoster'>;
  readonly actions: StartActions;
}

/** What is kept, whose it is, what was found in it, and until when. */
export function KeptFile({ kept, problems, report, isEarlier, settings, actions }: Props) {
  const { fileName, role } = kept;
  const title = keptTitle(kept);
  const told = [title === fileName ? '' : fileName, rowCountText(kept), keptText(kept, settings.keepRoster)];
  return (
    <div className="kept">
      <KeptHead isGood={report?.goodRows !== 0} role={role} />
      <p className="kept-name">{title}</p>
      <p className="kept-count">{told.filter(Boolean).join(' · ')}</p>
      <TimeLeft head={kept.head} />
      {report === null && kept.problemCount > 0 && (
        <p className="forward">
          {problemCountText(kept.problemCount)}。{REPORT_TEXTS.notKept}
        </p>
      )}
      {report !== null && (problems.length > 0 || hasNews(report)) && (
        <RosterReportView
          report={report}
          problems={problems}
          problemCount={kept.problemCount}
          withRows={role === 'counselor'}
          projector={settings.projector ?? role === 'counselor'}
          level={3}
          actions={actions}
        />
      )}
      {role === 'counselor' && (
        <div className="review">
          <RowList kept={kept} problems={problems} projector={settings.projector ?? true} actions={actions} />
          {report !== null && !isEarlier && (
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

/** Green only where something can be relied on: a roster of which no row is free of problems is not. */
function KeptHead({ isGood, role }: { readonly isGood: boolean; readonly role: Role }) {
  const doubt = role === 'student' ? START_TEXTS.keptRowToLookAt : START_TEXTS.keptToLookAt;
  return (
    <h2 className={isGood ? 'kept-good' : 'kept-doubt'}>
      <span aria-hidden="true">{isGood ? '✓' : '!'}</span> {isGood ? START_TEXTS.kept : doubt}
    </h2>
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
