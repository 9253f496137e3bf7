import { useId } from 'react';
import { lessonLine } from '@/lib/core/board/lesson-line';
import type { TimelineMinute } from '@/lib/core/session/lesson-timeline';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { FIGURE_TEXTS, lessonText } from '@/lib/core/texts/class-figures';

const WIDTH = 240;
const HEIGHT = 48;
/** Where the clock begins in `YYYY-MM-DD HH:mm`. */
const CLOCK = 11;

function clockOf(minute: TimelineMinute | undefined): string {
  return minute === undefined ? '' : localMinute(new Date(minute.at)).slice(CLOCK);
}

/** How the results came over the lesson. */
export function LessonChart({ timeline }: { readonly timeline: readonly TimelineMinute[] }) {
  const id = useId();
  const { points, total } = lessonLine(timeline, { width: WIDTH, height: HEIGHT });
  const [from, to] = [clockOf(timeline[0]), clockOf(timeline.at(-1))];
  return (
    <div className="figure">
      <h2 className="figure-title">{FIGURE_TEXTS.lesson}</h2>
      {total === 0 ? (
        <p className="note">{FIGURE_TEXTS.lessonNone}</p>
      ) : (
        <>
          <svg
            className="lesson-chart"
            viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
            preserveAspectRatio="none"
            role="img"
            aria-labelledby={`${id}-title ${id}-desc`}
          >
            <title id={`${id}-title`}>{FIGURE_TEXTS.lesson}</title>
            <desc id={`${id}-desc`}>{lessonText(total, from, to)}</desc>
            <line className="chart-ground" x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
            <polyline points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
          </svg>
          <p className="note">{lessonText(total, from, to)}</p>
        </>
      )}
    </div>
  );
}
