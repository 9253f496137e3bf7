import { JOURNEY_STEPS, type Journey } from '@/lib/core/journey/journey';
import { nextStep, type StepAt, type StepState, stepStates } from '@/lib/core/journey/step-states';
import {
  JOURNEY_TEXTS,
  keyText,
  STEP_STATE_WORDS,
  STEP_WORDS,
  sendText,
  stepCountText,
} from '@/lib/core/texts/journey';

interface Props {
  readonly journey: Journey;
  /** of the roster's head; '' when there is none */
  readonly contact: string;
  /** the keys that check as the icon does, as the browser names them; '' when it has none */
  readonly checkKey: string;
  onSent(sent: boolean): void;
}

const SIGNS: Readonly<Record<StepState, string>> = { done: '✓', skipped: '–', next: '→', later: '' };

/** The way from CHSI's home page to the picture: the step to take now, and all of them as far as they are known. */
export function JourneyStrip({ journey, contact, checkKey, onSent }: Props) {
  return (
    <section className="card journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{JOURNEY_TEXTS.title}</h2>
      <NextStep journey={journey} contact={contact} checkKey={checkKey} onSent={onSent} />
      <ol className="way">
        {stepStates(journey).map((at, index) => (
          <Step key={at.step} at={at} number={index + 1} />
        ))}
      </ol>
      <p className="note">{JOURNEY_TEXTS.note}</p>
    </section>
  );
}

function Step({ at: { step, state }, number }: { readonly at: StepAt; readonly number: number }) {
  return (
    <li data-step={step} data-step-state={state} {...(state === 'next' ? { 'aria-current': 'step' } : {})}>
      <span className="way-sign" aria-hidden="true">
        {SIGNS[state] || number}
      </span>
      {STEP_WORDS[step].name}
      <span className="unseen">（{STEP_STATE_WORDS[state]}）</span>
    </li>
  );
}

function NextStep({ journey, contact, checkKey, onSent }: Props) {
  const step = nextStep(journey);
  if (step === null) return <p className="next-step">{JOURNEY_TEXTS.allDone}</p>;
  const { name, now, link } = STEP_WORDS[step];
  return (
    <div className="next-step">
      <p className="note">{stepCountText(JOURNEY_STEPS.indexOf(step) + 1, JOURNEY_STEPS.length)}</p>
      <p className="next-name">{name}</p>
      <p>{step === 'send' && journey.savedAs !== null ? sendText(journey.savedAs, contact) : now}</p>
      {step === 'check' && checkKey !== '' && <p className="note">{keyText(checkKey)}</p>}
      {link && (
        <a className="button" href={link.href} target="_blank" rel="noopener noreferrer">
          {link.text}
        </a>
      )}
      {step === 'send' && (
        <button type="button" className="button" data-action="sent" onClick={() => onSent(true)}>
          {JOURNEY_TEXTS.sent}
        </button>
      )}
    </div>
  );
}
