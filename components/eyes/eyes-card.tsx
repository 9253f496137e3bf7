import { ActionButton } from '@/components/panel/action-button';
import { CodePointList } from '@/components/panel/code-point-list';
import { ValuePair } from '@/components/panel/value-pair';
import { isPhoto } from '@/lib/core/fields/kinds';
import { EYES_TEXTS, eyesQuestion } from '@/lib/core/texts/eyes';
import { PHOTO_TEXTS } from '@/lib/core/texts/questions';
import { reasonNote } from '@/lib/core/texts/reasons';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { EyesAnswer } from '@/lib/core/view/eyes-queue';
import { CropPair } from './crop-pair';
import { drawingOf } from './crop-picture';

interface Props {
  readonly line: FieldLine;
  readonly projector: boolean;
  onAnswer(answer: EyesAnswer): void;
  /** absent where there is no page to show it on */
  readonly onReveal?: (() => void) | undefined;
}

/** One value to look at, and the buttons for what a person sees. */
export function EyesCard({ line, projector, onAnswer, onReveal }: Props) {
  const { question, yes, no } = eyesQuestion(line.field);
  const note = line.reason === 'photo-to-confirm' ? '' : reasonNote(line);
  return (
    <>
      <div className="eyes-content">
        {drawingOf(line) ? (
          <CropPair line={line} projector={projector} />
        ) : (
          <WithoutCrop line={line} projector={projector} onReveal={onReveal} />
        )}
        {question !== '' && <p className="question">{question}</p>}
        {note !== '' && <p className="note">{note}</p>}
        {drawingOf(line) && <CodePointList line={line} />}
      </div>
      <div className="eyes-buttons">
        <Answer answer="match" word={yes} keyName="1" onAnswer={onAnswer} />
        <Answer answer="mismatch" word={no} keyName="2" onAnswer={onAnswer} />
        <Answer answer="later" word={EYES_TEXTS.later} keyName="3" onAnswer={onAnswer} />
      </div>
    </>
  );
}

function WithoutCrop({ line, projector, onReveal }: Omit<Props, 'onAnswer'>) {
  return (
    <>
      <ValuePair line={line} projector={projector} />
      <p className="note">{isPhoto(line.field) ? PHOTO_TEXTS.note : EYES_TEXTS.onPage}</p>
      {onReveal && (
        <ActionButton action="eyes-reveal" onAct={onReveal}>
          {EYES_TEXTS.reveal}
        </ActionButton>
      )}
    </>
  );
}

interface AnswerProps extends Pick<Props, 'onAnswer'> {
  readonly answer: EyesAnswer;
  readonly word: string;
  readonly keyName: string;
}

function Answer({ answer, word, keyName, onAnswer }: AnswerProps) {
  return (
    <ActionButton action={`eyes-${answer}`} onAct={() => onAnswer(answer)}>
      {word}{' '}
      <span className="key" aria-hidden="true">
        {keyName}
      </span>
    </ActionButton>
  );
}
