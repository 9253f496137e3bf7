import { dayjs } from '@/lib/core/calendar/dayjs';
import type { TableRow } from '@/lib/core/roster/model/table';
import { readDate } from '@/lib/core/values/read-date';
import { cellText } from './cell-text';
import { type ColumnQuestion, type PartialDay, SETTLED_DATES } from './column-question';
import type { ColumnGuess } from './match-columns';

const SAMPLED_ROWS = 1000;

/** Date columns whose values give a year and month alone, as far as the first thousand rows tell. */
export function partialDatesIn(
  guesses: readonly ColumnGuess[],
  rows: readonly TableRow[],
): ColumnQuestion['partialDates'] {
  return SETTLED_DATES.flatMap((field) => {
    const column = guesses.find((guess) => guess.field === field);
    if (column === undefined) return [];
    const partial = rows.slice(0, SAMPLED_ROWS).flatMap(({ cells }) => {
      const cell = cellText(cells[column.index], field, false);
      const date = cell.ok ? readDate(cell.text) : null;
      return cell.ok && date !== null && date.day === null ? [cell.text] : [];
    });
    const [sample] = partial;
    return sample === undefined ? [] : [{ field, count: partial.length, sample }];
  });
}

/** A year and month with the day that a person has settled for the whole column; every other text as it is. */
export function settledDate(text: string, day: PartialDay | undefined): string {
  if (day === undefined || day === 'keep') return text;
  const date = readDate(text);
  if (date === null || date.day !== null) return text;
  const month = dayjs.utc(date.month);
  return (day === 'first' ? month : month.endOf('month')).format('YYYY-MM-DD');
}
