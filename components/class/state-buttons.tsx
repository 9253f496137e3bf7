import { type FormEvent, useState } from 'react';
import { MISSING_REASONS, type Standing } from '@/lib/core/session/model/class-session';
import { type HandWord, MAX_WORDS } from '@/lib/core/session/set-by-hand';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { MISSING_WORDS, STATE_COLOURS, STATE_ICONS, STATE_WORDS } from '@/lib/core/texts/class-states';

interface Props {
  readonly standing: Standing;
  onWord(word: HandWord): void;
}

const STATES = ['agreed', 'differs', 'eyes', 'waiting'] as const;
const REASONS = MISSING_REASONS.filter((reason) => reason !== 'other');

/** Every state can be set by hand; a person's word stands until it is taken back. */
export function StateButtons({ standing: { byHand }, onWord }: Props) {
  return (
    <section className="detail-part" aria-label={BOARD_TEXTS.setState}>
      <h4>{BOARD_TEXTS.setState}</h4>
      <div className="set-state">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={`button small v-${STATE_COLOURS[state]}`}
            data-set-state={state}
            aria-pressed={byHand?.state === state}
            onClick={() => onWord({ state })}
          >
            <span aria-hidden="true">{STATE_ICONS[state]}</span> {STATE_WORDS[state]}
          </button>
        ))}
      </div>
      <h4>{BOARD_TEXTS.reason}</h4>
      <div className="set-state">
        {REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button small"
            data-reason={reason}
            aria-pressed={byHand?.state === 'missing' && byHand.reason === reason}
            onClick={() => onWord({ state: 'missing', reason, words: '' })}
          >
            {MISSING_WORDS[reason]}
          </button>
        ))}
      </div>
      <OtherReason onWord={onWord} />
      {byHand !== null && (
        <button
          type="button"
          className="button small take-back"
          data-set-state="none"
          onClick={() => onWord({ state: null })}
        >
          {BOARD_TEXTS.takeBack}
        </button>
      )}
    </section>
  );
}

/** In the counselor's own words. */
function OtherReason({ onWord }: Pick<Props, 'onWord'>) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onWord({ state: 'missing', reason: 'other', words });
    setWords('');
  };
  return (
    <form className="other-reason" onSubmit={submit}>
      <input
        aria-label={MISSING_WORDS.other}
        data-for="other-reason"
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_WORDS}
        placeholder={MISSING_WORDS.other}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <button type="submit" className="button small" data-reason="other">
        {BOARD_TEXTS.setMissing}
      </button>
    </form>
  );
}
