import { JOURNEY_STEPS, type Journey, PAGE_STEPS } from '@/lib/core/journey/journey';
import { nextStep, type StepAt, type StepState, stepStates } from '@/lib/core/journey/step-states';
import {
  JOURNEY_TEXTS,
  keyText,
  STEP_STATE_WORDS,
  STEP_WORDS,
  stepCountText,
} from '@/lib/core/texts/journey';
import { savedText, sendText } from '@/lib/core/texts/picture';
import { WELCOME_TEXTS } from '@/lib/core/texts/welcome';

interface Props {
  readonly journey: Journey;
  /** of the roster's head; '' when there is none */
  readonly contact: string;
  /** the keys that check as the icon does, as the browser names them; '' when it has none */
  readonly checkKey: string;
  /** the step is what the whole page is about now */
  readonly strong: boolean;
  onSent(sent: boolean): void;
}

const SIGNS: Readonly<Record<StepState, string>> = { done: '✓', skipped: '–', next: '→', later: '' };

/** The way from CHSI's home page to the picture: the step to take now, and all of them as far as they are known. */
export function JourneyStrip(props: Props) {
  return (
    <section className="card journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{JOURNEY_TEXTS.title}</h2>
      <NextStep {...props} />
      <ol className="way">
        {stepStates(props.journey).map((at, index) => (
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

function NextStep({ journey, contact, checkKey, strong, onSent }: Props) {
  const step = nextStep(journey);
  if (step === null) return <AllDone journey={journey} onSent={onSent} />;
  const { name, now, link, shortcut } = STEP_WORDS[step];
  // behind the last page the tab with the record is mostly still open: the link is for whoever has closed it
  const isPage = PAGE_STEPS.some((page) => page === step);
  return (
    <div className="next-step">
      <div>
        <p className="next-name">
          {name}{' '}
          <span className="note">{stepCountText(JOURNEY_STEPS.indexOf(step) + 1, JOURNEY_STEPS.length)}</span>
        </p>
        {step === 'send' && journey.savedAs !== null ? (
          <p className="saved-as">
            {savedText(journey.savedAs)}
            {sendText(contact)}
          </p>
        ) : (
          <p>{now}</p>
        )}
        {step === 'check' && checkKey !== '' && <p className="note">{keyText(checkKey)}</p>}
        {step === 'check' && <p className="note">{WELCOME_TEXTS.pin}</p>}
      </div>
      {link && <StepLink link={link} look={strong && isPage ? 'strong' : ''} />}
      {shortcut && (
        <p>
          <StepLink link={shortcut} look={null} />
        </p>
      )}
      {step === 'send' && (
        <button type="button" className="button" data-action="sent" onClick={() => onSent(true)}>
          {JOURNEY_TEXTS.sent}
        </button>
      )}
    </div>
  );
}

interface LinkProps {
  readonly link: { readonly text: string; readonly href: string };
  /** of a button; null: a link within text */
  readonly look: 'strong' | '' | null;
}

function StepLink({ link: { text, href }, look }: LinkProps) {
  return (
    <a
      className={look === null ? 'help-link' : `button ${look}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {text}
    </a>
  );
}

/** Which picture that was, and the way back for who clicked too early. */
function AllDone({ journey: { savedAs }, onSent }: Pick<Props, 'journey' | 'onSent'>) {
  return (
    <div className="next-step">
      <div>
        <p className="next-name">{JOURNEY_TEXTS.allDone}</p>
        {savedAs !== null && <p className="saved-as">{savedText(savedAs)}</p>}
      </div>
      <button type="button" className="button quiet" data-action="not-sent" onClick={() => onSent(false)}>
        {JOURNEY_TEXTS.notSent}
      </button>
    </div>
  );
}
