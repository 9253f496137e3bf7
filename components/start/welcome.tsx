import type { Journey } from '@/lib/core/journey/journey';
import { WELCOME_TEXTS } from '@/lib/core/texts/welcome';
import { PinPicture } from './pin-picture';

interface Props {
  readonly journey: Pick<Journey, 'pages' | 'checked'>;
  readonly hasRoster: boolean;
  onPractice(): void;
}

/** What a fresh profile shows above the place for the roster: what this is, how to try it, where the icon is; then how far one is. */
export function Welcome({ journey, hasRoster, onPractice }: Props) {
  const done = [hasRoster, journey.pages.includes('record'), journey.checked];
  if (hasRoster) {
    return (
      <section className="card welcome begun" aria-label={WELCOME_TEXTS.title}>
        <Points points={WELCOME_TEXTS.short} done={done} />
      </section>
    );
  }
  return (
    <section className="card welcome" aria-labelledby="welcome-title">
      <div>
        <h2 id="welcome-title">{WELCOME_TEXTS.title}</h2>
        <Points points={WELCOME_TEXTS.points} done={done} />
        <button type="button" className="button" data-action="look-first" onClick={() => onPractice()}>
          {WELCOME_TEXTS.lookFirst}
        </button>
      </div>
      <figure className="pin">
        <PinPicture />
        <figcaption className="note">{WELCOME_TEXTS.pin}</figcaption>
      </figure>
    </section>
  );
}

/** What is done is ticked. */
function Points({ points, done }: { readonly points: readonly string[]; readonly done: readonly boolean[] }) {
  return (
    <ol className="welcome-points">
      {points.map((point, at) => (
        <li key={point} data-done={done[at]}>
          {point}
          {done[at] && <span className="unseen">（{WELCOME_TEXTS.done}）</span>}
        </li>
      ))}
    </ol>
  );
}
