import { WELCOME_TEXTS } from '@/lib/core/texts/welcome';
import { PinPicture } from './pin-picture';

interface Props {
  onPractice(): void;
}

/** What a fresh profile shows above the place for the file: what this is, how to try it, where the icon is. */
export function Welcome({ onPractice }: Props) {
  return (
    <section className="card welcome" aria-labelledby="welcome-title">
      <div>
        <h2 id="welcome-title">{WELCOME_TEXTS.title}</h2>
        <ol className="welcome-points">
          {WELCOME_TEXTS.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
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
