import * as z from 'zod/mini';
import { dayjs, readExactly } from '@/lib/core/calendar/dayjs';

/** Which days the clock of this computer has shown, calendar days `YYYY-MM-DD`. */
export interface SeenDays {
  readonly last: string;
  /** The clock went far ahead at once: until after this day nothing is deleted for its age. null: it goes as clocks go. */
  readonly heldUntil: string | null;
}

/** Days between two that are seen; a summer without the browser is shorter. */
const LONGEST_AWAY = 60;
/** Days in which a person sees that the date is wrong, and puts it right. */
const DAYS_HELD = 7;
const DAY = 'YYYY-MM-DD';

/**
 * What is known of the clock after it has shown `today`. A clock that went far ahead may be wrong: what is kept until a day
 * stays for a week more, then it goes, however long the browser was away. `former` null: it is looked at for the first time.
 */
export function seenDays(former: SeenDays | null, today: string): SeenDays {
  if (former === null || today < former.last) return { last: today, heldUntil: null };
  const away = dayjs.utc(today).diff(dayjs.utc(former.last), 'day');
  if (away > LONGEST_AWAY)
    return { last: today, heldUntil: dayjs.utc(today).add(DAYS_HELD, 'day').format(DAY) };
  const isHeld = former.heldUntil !== null && today <= former.heldUntil;
  return { last: today, heldUntil: isHeld ? former.heldUntil : null };
}

const day = z.string().check(z.refine((text) => readExactly(text, DAY) !== null));
const stored = z.object({ last: day, heldUntil: z.nullable(day) });

/** The days out of whatever was stored; null for anything else. Never throws. */
export function readSeenDays(value: unknown): SeenDays | null {
  const found = stored.safeParse(value);
  return found.success ? found.data : null;
}
