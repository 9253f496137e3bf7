import type { FieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { Student } from '@/lib/core/session/model/class-session';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { doubtNote } from '@/lib/core/texts/reasons';
import type { ClassActions } from './class-actions';

interface Props {
  readonly row: BoardRow;
  readonly writes: boolean;
  readonly actions: Pick<ClassActions, 'settle'>;
}

const ANSWERS = ['match', 'mismatch'] as const;

function expectedIn(row: Student['row'], field: FieldKey): string | null {
  return (isPhoto(field) ? null : row?.values[field]) ?? null;
}

/** Fields that a person has to look at; each is settled by one button. */
export function DoubtfulList({ row: { student, standing }, writes, actions }: Props) {
  const { check, doubtful } = standing;
  if (check === null || doubtful.length === 0) return null;
  const settle = (field: FieldKey, verdict: (typeof ANSWERS)[number]) =>
    actions.settle({ studentKey: student.studentKey, checkId: check.id, field, verdict, shown: null });
  return (
    <section className="detail-part" aria-label={BOARD_TEXTS.doubtful}>
      <h4>{BOARD_TEXTS.doubtful}</h4>
      <ul>
        {doubtful.map(({ field, reason }) => (
          <li key={field} className="doubtful" data-field={field}>
            <p>
              <b>{FIELD_NAMES[field]}</b>{' '}
              <span className="note">{doubtNote({ field, reason }, expectedIn(student.row, field))}</span>
            </p>
            {writes && (
              <div className="settle">
                {ANSWERS.map((verdict) => (
                  <button
                    key={verdict}
                    type="button"
                    className="button small"
                    data-settle={verdict}
                    aria-label={`${FIELD_NAMES[field]}：${BOARD_TEXTS[verdict]}`}
                    onClick={() => settle(field, verdict)}
                  >
                    {BOARD_TEXTS[verdict]}
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
