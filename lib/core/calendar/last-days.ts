const HOUR = 60;
const DAY = 24 * HOUR;
const LAST_DAYS = 3 * DAY;

/** What is left of the last three days before a deadline: whole days, on the last one whole hours. */
export interface LastDays {
  readonly unit: 'day' | 'hour';
  /** 0 in the last hour */
  readonly count: number;
}

/** null while there is more time, and once it is over. `minutes` until the deadline. */
export function lastDays(minutes: number): LastDays | null {
  if (minutes <= 0 || minutes > LAST_DAYS) return null;
  const [unit, length] = minutes >= DAY ? (['day', DAY] as const) : (['hour', HOUR] as const);
  return { unit, count: Math.floor(minutes / length) };
}

/** After how many minutes `lastDays` says something else; null when it never will again. */
export function minutesToChange(minutes: number): number | null {
  if (minutes <= 0) return null;
  if (minutes > LAST_DAYS) return minutes - LAST_DAYS;
  if (minutes < HOUR) return minutes;
  return (minutes % (minutes >= DAY ? DAY : HOUR)) + 1;
}
