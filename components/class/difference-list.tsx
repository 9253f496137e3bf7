import { Value } from '@/components/panel/value';
import { differencesOf } from '@/lib/core/compare/differences-of';
import type { Difference } from '@/lib/core/session/model/class-session';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { mismatch } from '@/lib/core/verdict/value-outcome';

interface Props {
  readonly differences: readonly Difference[];
  readonly projector: boolean;
}

/** What differs, with both values; the characters that differ are underlined. */
export function DifferenceList({ differences, projector }: Props) {
  if (differences.length === 0) return null;
  return (
    <section className="detail-part" aria-label={BOARD_TEXTS.differences}>
      <h4>{BOARD_TEXTS.differences}</h4>
      {differences.map((difference) => (
        <OneDifference key={difference.field} difference={difference} projector={projector} />
      ))}
    </section>
  );
}

interface OneProps {
  readonly difference: Difference;
  readonly projector: boolean;
}

function OneDifference({ difference: { field, shown, expected }, projector }: OneProps) {
  const spans = differencesOf(field, mismatch('different'), shown, expected);
  return (
    <div className="difference" data-field={field}>
      <b>{FIELD_NAMES[field]}</b>
      <dl className="pair">
        <dt>{BOARD_TEXTS.shown}</dt>
        <dd>
          {shown === null ? (
            BOARD_TEXTS.unknownValue
          ) : (
            <Value field={field} value={shown} differs={spans.shown} projector={projector} />
          )}
        </dd>
        {expected !== null && (
          <>
            <dt>{BOARD_TEXTS.expected}</dt>
            <dd>
              <Value field={field} value={expected} differs={spans.expected} projector={projector} />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
