import { memo } from 'react';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { classTotals } from '@/lib/core/session/class-totals';
import { lessonTimeline } from '@/lib/core/session/lesson-timeline';
import { checkedText, FIGURE_TEXTS, goneText } from '@/lib/core/texts/class-figures';
import { deadlineParts } from '@/lib/core/texts/deadline';
import { FieldBars } from './field-bars';
import { LessonChart } from './lesson-chart';
import { StateBar } from './state-bar';

interface Props {
  readonly rows: readonly BoardRow[];
  /** of the roster: its deadline, and whom to ask once that has passed */
  readonly head: Pick<RosterAbout, 'deadline' | 'contact'>;
  /** by China's clocks `YYYY-MM-DD HH:mm` */
  readonly now: string;
}

/** How far the class is: of all how many, by state, by field, over the lesson, until when. */
export const Figures = memo(function Figures({ rows, head, now }: Props) {
  const totals = classTotals(rows);
  const until = deadlineParts(head.deadline, now, head.contact);
  return (
    <section className="figures card" aria-label={FIGURE_TEXTS.title}>
      <div className="figure">
        <h2 className="figure-title">{FIGURE_TEXTS.checked}</h2>
        <p className="figure-number" data-checked={totals.checked} data-all={totals.all}>
          <span className="unseen">{checkedText(totals.checked, totals.all)}</span>
          <span aria-hidden="true">
            <b>{totals.checked}</b> / {totals.all}
          </span>
        </p>
        <StateBar byState={totals.byState} />
        {totals.gone > 0 && <p className="note">{goneText(totals.gone)}</p>}
      </div>
      <div className="figure">
        <h2 className="figure-title">{FIGURE_TEXTS.deadline}</h2>
        {until === null ? (
          <p className="note">{FIGURE_TEXTS.noDeadline}</p>
        ) : (
          <>
            <p className="figure-left">{until.left}</p>
            <p className="note">{until.when}</p>
            {until.ask !== '' && <p className="note">{until.ask}</p>}
          </>
        )}
      </div>
      <FieldBars byField={totals.byField} />
      <LessonChart timeline={lessonTimeline(rows)} />
    </section>
  );
});
