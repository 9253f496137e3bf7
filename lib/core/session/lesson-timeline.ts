import type { BoardRow } from './board-rows';

/** Checks that came in one minute of the lesson. */
export interface TimelineMinute {
  /** ISO instant of the minute's beginning */
  readonly at: string;
  readonly count: number;
}

const MINUTE_MS = 60_000;
/** A longer silence ends a lesson; what came before it belongs to an earlier one. */
const SILENCE_MINUTES = 60;
/** No line has more points: three hours. */
const LONGEST_MINUTES = 180;

/**
 * How many checks came in each minute of the last lesson, from its first check to its last, minutes without one included;
 * empty when nothing has come. A lesson reaches back until an hour passed without a check, three hours at most. Counted by
 * when checks came here, not by when pictures say they were made.
 */
export function lessonTimeline(rows: readonly BoardRow[]): readonly TimelineMinute[] {
  const counts = new Map<number, number>();
  for (const { student } of rows) {
    for (const entry of student.history) {
      if (entry.kind !== 'check') continue;
      const minute = Math.floor(Date.parse(entry.cameAt) / MINUTE_MS);
      counts.set(minute, (counts.get(minute) ?? 0) + 1);
    }
  }
  const [last, ...earlier] = [...counts.keys()].sort((one, other) => other - one);
  if (last === undefined) return [];
  const first = firstOfLesson(last, earlier);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: new Date((first + index) * MINUTE_MS).toISOString(),
    count: counts.get(first + index) ?? 0,
  }));
}

function firstOfLesson(last: number, earlier: readonly number[]): number {
  let first = last;
  for (const minute of earlier) {
    if (first - minute > SILENCE_MINUTES || last - minute >= LONGEST_MINUTES) break;
    first = minute;
  }
  return first;
}
