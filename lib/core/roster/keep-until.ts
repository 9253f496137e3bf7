import { chinaMoment } from '@/lib/core/calendar/china-minute';
import { dayjs } from '@/lib/core/calendar/dayjs';
import { localDay } from '@/lib/core/text-forms/local-day';

/** How long a counselor's roster is kept after its deadline, or after loading when it has none. */
const DAYS_KEPT = 30;

/**
 * The calendar day `YYYY-MM-DD` after which a roster is deleted: thirty days after the day of the deadline
 * (`YYYY-MM-DDTHH:mm`, China's time), or after `today` when there is no deadline or it is past that already. Days are the
 * computer's, which deletes it: the deadline's too.
 */
export function keepUntil(deadline: string | null, today: string): string {
  const last = deadline === null ? today : localDay(chinaMoment(deadline));
  return dayjs
    .utc(last > today ? last : today)
    .add(DAYS_KEPT, 'day')
    .format('YYYY-MM-DD');
}

/** Whether the day has come on which what is kept is deleted. null is kept for the session: never. */
export function isExpired(until: string | null, today: string): boolean {
  return until !== null && today > until;
}
