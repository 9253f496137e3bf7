import { useMemo } from 'react';
import { numberTail } from '@/lib/core/board/number-tail';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { groupCountText, privateCountText, REMINDER_TEXTS } from '@/lib/core/texts/class-reminders';
import { whoText } from '@/lib/core/texts/class-who';
import { groupReminder, privateReminder } from '@/lib/core/texts/reminders';
import type { ClassActions } from './class-actions';
import { Who } from './who';

interface Props {
  readonly about: ClassAbout;
  readonly rows: readonly BoardRow[];
  /** by China's clocks `YYYY-MM-DD HH:mm` */
  readonly now: string;
  readonly actions: Pick<ClassActions, 'copy'>;
}

/** 催办: for the group the names only; for each student who differs a message of their own. */
export function Reminders({ about, rows, now, actions }: Props) {
  const present = useMemo(() => rows.filter(({ student }) => student.inRoster), [rows]);
  const missing = present.filter(({ standing }) => standing.state === 'waiting');
  const differing = present.filter(
    ({ standing: { state, differences } }) => state === 'differs' && differences.length > 0,
  );
  const parts = { head: about.head, now };
  const copyGroup = () =>
    actions.copy(
      groupReminder(
        missing.map(({ student }) => student),
        present.map(({ student }) => student),
        parts,
      ),
      groupCountText(missing.length),
    );
  return (
    <section className="card reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{REMINDER_TEXTS.title}</h2>
      <p className="note">{REMINDER_TEXTS.lead}</p>
      <div className="reminder-group">
        <span>{missing.length === 0 ? REMINDER_TEXTS.groupNone : groupCountText(missing.length)}</span>
        {missing.length > 0 && (
          <button type="button" className="button" data-action="copy-missing" onClick={copyGroup}>
            {REMINDER_TEXTS.group}
          </button>
        )}
      </div>
      {differing.length === 0 ? (
        <p className="note">{REMINDER_TEXTS.privateNone}</p>
      ) : (
        <details className="private">
          <summary>
            {REMINDER_TEXTS.privateTitle}（{privateCountText(differing.length)}）
          </summary>
          <ul>
            {differing.map(({ student, standing }) => {
              const named = whoText({ name: student.name, tail: numberTail(student.studentNo) });
              const text = () =>
                privateReminder(
                  {
                    name: student.name,
                    differences: standing.differences,
                    idNumber: student.row?.values.idNumber ?? '',
                  },
                  parts,
                );
              return (
                <li key={student.studentKey}>
                  <span>
                    <Who student={student} />
                  </span>
                  <button
                    type="button"
                    className="button small"
                    data-action="copy-private"
                    aria-label={`${REMINDER_TEXTS.copy}：${named}`}
                    onClick={() => actions.copy(text(), named)}
                  >
                    {REMINDER_TEXTS.copy}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
