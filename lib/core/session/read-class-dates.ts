import { dayjs, readExactly } from '@/lib/core/calendar/dayjs';
import type { ClassDates, DatesDoubt, DatesProblem } from './model/class-dates';

/** As a person typed or picked them; '' for a deadline: there is none. */
export interface TypedDates {
  /** local wall time `YYYY-MM-DDTHH:mm` */
  readonly deadline: string;
  /** calendar day `YYYY-MM-DD` */
  readonly keepUntil: string;
}

export type DatesReading =
  | { readonly ok: true; readonly dates: ClassDates; readonly doubt: DatesDoubt | null }
  | { readonly ok: false; readonly problem: DatesProblem };

/** Data of students are kept for a lesson a year, never longer than to the next one. */
const MOST_DAYS = 366;

/** Reads the dates of a class strictly. `today`: the calendar day where the browser is; it counts as not past. */
export function readClassDates({ deadline, keepUntil }: TypedDates, today: string): DatesReading {
  if (deadline !== '' && readExactly(deadline, 'YYYY-MM-DDTHH:mm') === null)
    return { ok: false, problem: 'no-time' };
  if (readExactly(keepUntil, 'YYYY-MM-DD') === null) return { ok: false, problem: 'no-day' };
  const latest = dayjs.utc(today).add(MOST_DAYS, 'day').format('YYYY-MM-DD');
  if (keepUntil > latest) return { ok: false, problem: 'too-late' };
  const dates = { deadline: deadline === '' ? null : deadline, keepUntil };
  return { ok: true, dates, doubt: doubtIn(dates, today) };
}

function doubtIn({ deadline, keepUntil }: ClassDates, today: string): DatesDoubt | null {
  if (keepUntil < today) return 'past';
  return deadline !== null && deadline.slice(0, 10) > keepUntil ? 'before-deadline' : null;
}
