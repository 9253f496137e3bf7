import {
  type ColumnQuestion,
  PARTIAL_DAYS,
  type PartialDay,
  type SettledDate,
} from '@/lib/core/roster/columns/column-question';
import { COLUMN_TEXTS, PARTIAL_DAY_NAMES, partialDateText } from '@/lib/core/texts/columns';
import { FIELD_NAMES } from '@/lib/core/texts/fields';

interface Props {
  readonly dates: ColumnQuestion['partialDates'];
  readonly days: Readonly<Partial<Record<SettledDate, PartialDay>>>;
  onDay(field: SettledDate, day: PartialDay): void;
}

/** A year and month alone, settled once for the column. */
export function PartialDates({ dates, days, onDay }: Props) {
  return dates.map(({ field, count, sample }) => (
    <fieldset key={field} className="choice">
      <legend>
        {COLUMN_TEXTS.partialTitle}
        <span className="note">{partialDateText(FIELD_NAMES[field], count, sample)}</span>
      </legend>
      {PARTIAL_DAYS.map((day) => (
        <label key={day}>
          <input
            type="radio"
            name={`day-${field}`}
            data-day={day}
            checked={(days[field] ?? 'keep') === day}
            onChange={() => onDay(field, day)}
          />
          {PARTIAL_DAY_NAMES[day]}
        </label>
      ))}
    </fieldset>
  ));
}
