import { memo } from 'react';
import type { BoardRow } from '@/lib/core/session/board-rows';
import type { AcceptedDifference } from '@/lib/core/session/model/class-session';
import { sharedDifferences } from '@/lib/core/session/shared-differences';
import { acceptedText, FIGURE_TEXTS, sharedText } from '@/lib/core/texts/class-figures';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { isMaskedField } from '@/lib/core/view/is-masked-field';
import type { ClassActions } from './class-actions';

interface Props {
  readonly rows: readonly BoardRow[];
  readonly accepted: readonly AcceptedDifference[];
  readonly writes: boolean;
  readonly projector: boolean;
  readonly actions: Pick<ClassActions, 'accept' | 'withdraw'>;
}

/** A difference that many share is one line, and is settled once for all. */
export const SharedList = memo(function SharedList({ rows, accepted, writes, projector, actions }: Props) {
  const shared = sharedDifferences(rows);
  if (shared.length === 0 && accepted.length === 0) return null;
  const hidden = (text: string, field: AcceptedDifference['field']) =>
    projector && isMaskedField(field) ? '••••' : text;
  return (
    <section className="shared card" aria-label={FIGURE_TEXTS.shared}>
      <ul>
        {shared.map(({ field, shown, expected, studentKeys }) => (
          <li key={`${field}${shown}${expected}`} data-shared={field}>
            <span>
              {sharedText(studentKeys.length, field, hidden(expected, field), hidden(shown, field))}
            </span>
            <span className="note">{FIGURE_TEXTS.sharedNote}</span>
            {writes && (
              <button
                type="button"
                className="button small"
                data-action="accept"
                aria-label={`${FIGURE_TEXTS.accept}：${FIELD_NAMES[field]}`}
                onClick={() => actions.accept({ field, shown, expected })}
              >
                {FIGURE_TEXTS.accept}
              </button>
            )}
          </li>
        ))}
        {accepted.map(({ field, shown, expected }) => (
          <li key={`accepted${field}${shown}${expected}`} data-accepted={field}>
            <span>
              <span className="v-match">✓ {FIGURE_TEXTS.accepted}</span>：
              {acceptedText(field, hidden(expected, field), hidden(shown, field))}
            </span>
            {writes && (
              <button
                type="button"
                className="button small"
                data-action="withdraw"
                aria-label={`${FIGURE_TEXTS.withdraw}：${FIELD_NAMES[field]}`}
                onClick={() => actions.withdraw({ field, shown, expected })}
              >
                {FIGURE_TEXTS.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});
