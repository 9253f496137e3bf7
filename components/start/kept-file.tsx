import type { KeptRoster, RosterProblem } from '@/lib/core/roster/roster';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { rosterProblemText } from '@/lib/core/texts/roster';
import {
  moreProblemsText,
  problemCountText,
  ROLE_NAMES,
  rowCountText,
  START_TEXTS,
} from '@/lib/core/texts/start';
import { DeleteButton } from './delete-button';

interface Props {
  readonly kept: KeptRoster;
  readonly problems: readonly RosterProblem[];
  onDelete(): void;
}

const MAX_LISTED = 50;

/** What is kept, until when, and how to get rid of it. */
export function KeptFile({ kept, problems, onDelete }: Props) {
  const { fileName, head, columns, role } = kept;
  return (
    <div className="kept">
      <div className="kept-head">
        <h2>
          <span className="ok" aria-hidden="true">
            ✓
          </span>{' '}
          {START_TEXTS.kept}
        </h2>
        <DeleteButton onDelete={onDelete} />
      </div>
      <p className="kept-name">{fileName}</p>
      <p className="kept-count">
        {rowCountText(kept)} · {ROLE_NAMES[role]}
        {head.className && ` · ${head.className}`}
      </p>
      {problems.length === 0 && kept.problemCount > 0 && (
        <p className="forward">{problemCountText(kept.problemCount)}</p>
      )}
      <Problems problems={problems} />
      <details>
        <summary>{START_TEXTS.whatIsIn}</summary>
        <dl className="facts">
          <dt>{START_TEXTS.school}</dt>
          <dd>{head.school}</dd>
          <dt>{START_TEXTS.columns}</dt>
          <dd>{columns.map((field) => FIELD_NAMES[field]).join('、')}</dd>
          {head.deadline && (
            <>
              <dt>{START_TEXTS.deadline}</dt>
              <dd>{head.deadline.replace('T', ' ')}</dd>
            </>
          )}
          <dt>{START_TEXTS.contact}</dt>
          <dd>{head.contact}</dd>
        </dl>
      </details>
      <p className="note">
        {kept.keepUntil === null ? START_TEXTS.untilClose : `${START_TEXTS.keepUntil} ${kept.keepUntil}`}
      </p>
    </div>
  );
}

function Problems({ problems }: Pick<Props, 'problems'>) {
  if (problems.length === 0) return null;
  const listed = problems.slice(0, MAX_LISTED).map(rosterProblemText);
  return (
    <details className="problems" open={problems.length <= 5}>
      <summary>{problemCountText(problems.length)}</summary>
      <ul>
        {listed.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same problem, and the list is fixed
          <li key={index}>{text}</li>
        ))}
      </ul>
      {problems.length > MAX_LISTED && (
        <p className="note">{moreProblemsText(problems.length - MAX_LISTED)}</p>
      )}
    </details>
  );
}
