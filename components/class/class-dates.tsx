import { type FormEvent, useRef, useState } from 'react';
import { RefusalNote } from '@/components/parts/refusal-note';
import type { ClassDates, DatesDoubt } from '@/lib/core/session/model/class-dates';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { readClassDates } from '@/lib/core/session/read-class-dates';
import { DATES_TEXTS, datesDoubtText, datesProblem } from '@/lib/core/texts/class-dates';
import { picturesGoText } from '@/lib/core/texts/class-pictures';
import type { Problem } from '@/lib/core/texts/problem';

interface Props {
  readonly about: Pick<ClassAbout, 'head' | 'keepUntil'>;
  /** of the class */
  readonly students: number;
  /** that it keeps */
  readonly pictures: number;
  /** calendar day */
  readonly today: string;
  onDates(dates: ClassDates): void;
  /** the day that was chosen is past already */
  onDelete(): void;
}

interface Asked {
  readonly doubt: DatesDoubt;
  readonly dates: ClassDates;
}

/** Until when the class is checked and kept. What would delete it now, or too early, is asked first. */
export function ClassDatesForm({ about, students, pictures, today, onDates, onDelete }: Props) {
  const [deadline, setDeadline] = useState(about.head.deadline ?? '');
  const [keepUntil, setKeepUntil] = useState(about.keepUntil);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    setProblem(null);
    setAsked(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const time = form.current?.querySelector<HTMLInputElement>('[data-for=deadline]');
    // half a time is none to the field, and must not be taken for "no deadline"
    const isHalf = time?.validity.badInput === true;
    const reading = readClassDates({ deadline: isHalf ? '?' : deadline, keepUntil }, today);
    if (!reading.ok) return setProblem(datesProblem(reading.problem));
    const { dates, doubt } = reading;
    if (doubt !== null) return setAsked({ doubt, dates });
    onDates(dates);
  };
  const answer = ({ doubt, dates }: Asked) => {
    setAsked(null);
    if (doubt === 'past') onDelete();
    else onDates(dates);
  };
  return (
    <form ref={form} className="typed" noValidate data-for="dates" onSubmit={submit}>
      <Typed name="deadline" type="datetime-local" value={deadline} onText={typed(setDeadline)} />
      <Typed name="keepUntil" type="date" value={keepUntil} onText={typed(setKeepUntil)} />
      <button type="submit" className="button" data-action="set-dates">
        {DATES_TEXTS.set}
      </button>
      <p className="note">{DATES_TEXTS.note}</p>
      {(problem !== null || asked !== null) && (
        <div
          role="alert"
          className="dates-told"
          data-problem={problem !== null}
          data-asked={asked?.doubt ?? ''}
        >
          {problem && <RefusalNote problem={problem} />}
          {asked && (
            <>
              <p>
                {datesDoubtText(asked.doubt, asked.dates, students)}
                {asked.doubt === 'past' && picturesGoText(pictures)}
              </p>
              <div className="dialog-row">
                <button
                  type="button"
                  className="button"
                  data-action="leave-dates"
                  onClick={() => {
                    setAsked(null);
                    form.current?.querySelector<HTMLInputElement>('[data-for=keep-until]')?.focus();
                  }}
                >
                  {DATES_TEXTS.leave}
                </button>
                <button
                  type="button"
                  className="button danger"
                  data-action="confirm-dates"
                  onClick={() => answer(asked)}
                >
                  {DATES_TEXTS[asked.doubt]}
                </button>
              </div>
            </>
          )}
        </div>
      )}
    </form>
  );
}

interface TypedProps {
  readonly name: 'deadline' | 'keepUntil';
  readonly type: 'date' | 'datetime-local';
  readonly value: string;
  onText(text: string): void;
}

const PLACES = { deadline: 'deadline', keepUntil: 'keep-until' } as const;
const LAST = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59' } as const;

function Typed({ name, type, value, onText }: TypedProps) {
  return (
    <label>
      {DATES_TEXTS[name]}
      <input
        type={type}
        data-for={PLACES[name]}
        max={LAST[type]}
        spellCheck={false}
        value={value}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  );
}
