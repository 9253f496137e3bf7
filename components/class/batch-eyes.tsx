import { EyesView } from '@/components/eyes/eyes-view';
import { PANEL_STYLE } from '@/components/panel/panel-style';
import { RefusalNote } from '@/components/parts/refusal-note';
import picturesCss from '@/components/pictures/picture-results.css?inline';
import { Shadow } from '@/components/pictures/shadow';
import type { BatchEyes, StudentChoice } from '@/lib/core/batch/batch-view';
import { numberTail } from '@/lib/core/board/number-tail';
import { BATCH_TEXTS } from '@/lib/core/texts/class-batch';
import { storeProblem } from '@/lib/core/texts/class-store';
import { whoText } from '@/lib/core/texts/class-who';
import type { BatchActions } from './class-actions';

interface Props {
  readonly eyes: BatchEyes;
  readonly projector: boolean;
  readonly actions: BatchActions;
}

/** What of a class's files waits for a person: first whose a file is, then crop after crop, one key each. */
export function BatchEyesView({ eyes, projector, actions }: Props) {
  const [choice] = eyes.choices;
  return (
    <div className="batch-eyes" data-eyes={eyes.choices.length + eyes.lines.length}>
      {eyes.failure !== null && (
        <div role="alert" data-note={eyes.failure}>
          <RefusalNote problem={storeProblem(eyes.failure)} />
        </div>
      )}
      {choice ? (
        <WhoseFile key={choice.itemId} choice={choice} actions={actions} />
      ) : (
        <Shadow>
          <style>{PANEL_STYLE + picturesCss}</style>
          <section className="panel standing" aria-label={BATCH_TEXTS.eyes}>
            <EyesView
              items={eyes.lines}
              projector={projector}
              onAnswer={(key, verdict) => actions.settle(key, verdict)}
              onClose={() => actions.closeEyes()}
            />
          </section>
        </Shadow>
      )}
    </div>
  );
}

/** Several students may be meant, or nobody for sure: a person says whose it is, and nothing is guessed. */
function WhoseFile({ choice, actions }: { readonly choice: StudentChoice; readonly actions: BatchActions }) {
  const { itemId, path, possible, crop, text } = choice;
  return (
    <fieldset className="whose" data-choice={itemId}>
      <legend>{BATCH_TEXTS.whose}</legend>
      <p className="note">{path}</p>
      {crop !== '' && <img src={crop} alt={text === '' ? BATCH_TEXTS.nameInPicture : text} />}
      {text !== '' && <p>{text}</p>}
      {possible.length === 0 && <p>{BATCH_TEXTS.nobodyFound}</p>}
      <div className="whose-buttons">
        {possible.map(({ studentKey, name, studentNo }) => (
          <button
            key={studentKey}
            type="button"
            className="button"
            data-choose={studentKey}
            onClick={() => actions.choose(itemId, studentKey)}
          >
            {whoText({ name, tail: numberTail(studentNo) })}
          </button>
        ))}
        <button
          type="button"
          className="button quiet"
          data-choose=""
          onClick={() => actions.choose(itemId, null)}
        >
          {BATCH_TEXTS.nobody}
        </button>
        <button
          type="button"
          className="button quiet"
          data-action="close-eyes"
          onClick={() => actions.closeEyes()}
        >
          {BATCH_TEXTS.later}
        </button>
      </div>
    </fieldset>
  );
}
