import './projector.css';
import { useState } from 'react';
import { PaletteStyle } from '@/components/parts/palette-style';
import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { ClassView } from '@/lib/core/board/class-view';
import { seatTails } from '@/lib/core/board/seat-tails';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { classTotals } from '@/lib/core/session/class-totals';
import { CLASS_TEXTS, classNameText } from '@/lib/core/texts/class-page';
import { PROJECTOR_TEXTS, progressText } from '@/lib/core/texts/class-projector';
import { deadlineText } from '@/lib/core/texts/deadline';

interface Props {
  readonly view: Pick<ClassView, 'started' | 'about' | 'rows'>;
  readonly practice: boolean;
}

/** For the whole room: how far the class is and how one checks. No name, no ID number, no state of anybody. */
export function Projector({ view: { started, about, rows }, practice }: Props) {
  const now = useChinaMinute();
  return (
    <div className="projector" data-view="projector">
      <PaletteStyle />
      <main>
        <h1>
          {PROJECTOR_TEXTS.title}
          {about && ` · ${classNameText(about.name)}`}
        </h1>
        {practice && <p>{CLASS_TEXTS.practising}</p>}
        {about === null ? (
          <p className="projector-none">{started ? PROJECTOR_TEXTS.none : CLASS_TEXTS.reading}</p>
        ) : (
          <>
            <Progress rows={rows} />
            <p className="projector-deadline">
              {deadlineText(about.head.deadline, now, about.head.contact) || PROJECTOR_TEXTS.noDeadline}
            </p>
            <section aria-labelledby="steps-title">
              <h2 id="steps-title">{PROJECTOR_TEXTS.stepsTitle}</h2>
              <ol className="projector-steps">
                {PROJECTOR_TEXTS.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
            <Seats rows={rows} />
          </>
        )}
      </main>
      <footer>{PROJECTOR_TEXTS.unofficial}</footer>
    </div>
  );
}

/** Those who are excused are not waited for. */
function Progress({ rows }: Pick<Props['view'], 'rows'>) {
  const { all, byState, checked } = classTotals(rows);
  const awaited = all - byState.missing;
  return (
    <section className="projector-progress">
      <p className="projector-number" data-checked={checked}>
        <span className="unseen">{progressText(checked, awaited)}</span>
        <span aria-hidden="true">
          <b>{checked}</b> / {awaited} <small>{PROJECTOR_TEXTS.checked}</small>
        </span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="projector-ground" width={100} height={4} />
        <rect className="projector-done" width={awaited === 0 ? 0 : (checked / awaited) * 100} height={4} />
      </svg>
      {awaited > 0 && checked === awaited && <p className="projector-all">✓ {PROJECTOR_TEXTS.done}</p>}
    </section>
  );
}

function Seats({ rows }: Pick<Props['view'], 'rows'>) {
  const [isShown, setShown] = useState(false);
  const numbersOf = (some: readonly BoardRow[]) => some.map(({ student }) => student.studentNo);
  const present = rows.filter(({ student }) => student.inRoster);
  const waiting = present.filter(({ standing }) => standing.state === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section className="projector-seats" aria-label={PROJECTOR_TEXTS.seatsTitle}>
      <label>
        <input
          type="checkbox"
          data-option="seats"
          checked={isShown}
          onChange={({ currentTarget }) => setShown(currentTarget.checked)}
        />{' '}
        {PROJECTOR_TEXTS.seats}
      </label>
      {isShown && (
        <ul>
          {seatTails(numbersOf(waiting), numbersOf(present)).map((tail, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two ends may be the same, and nothing is kept in them
            <li key={index}>{tail}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
