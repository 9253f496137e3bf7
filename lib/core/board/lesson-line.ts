import type { TimelineMinute } from '@/lib/core/session/lesson-timeline';

/** A picture of how a lesson went: points of a line from left to right, the y axis pointing down. */
export interface LessonLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** checks at the end of the line */
  readonly total: number;
}

/** How many checks had come by each minute of a lesson, drawn into `width` × `height`; no points before any check. */
export function lessonLine(
  timeline: readonly TimelineMinute[],
  { width, height }: { readonly width: number; readonly height: number },
): LessonLine {
  const sums = [0];
  for (const { count } of timeline) sums.push((sums.at(-1) ?? 0) + count);
  const sum = sums.at(-1) ?? 0;
  if (sum === 0) return { points: [], total: 0 };
  const step = width / timeline.length;
  return { points: sums.map((value, index) => [index * step, height - (value / sum) * height]), total: sum };
}
