import { ActionButton } from '@/components/panel/action-button';
import { EYES_TEXTS, summaryText } from '@/lib/core/texts/eyes';
import type { EyesAnswer, EyesStep } from '@/lib/core/view/eyes-queue';

interface Props {
  readonly steps: readonly EyesStep[];
  onAgain(): void;
  onClose(): void;
}

/** Everything was looked at, or put off. */
export function EyesEnd({ steps, onAgain, onClose }: Props) {
  const count = (wanted: EyesAnswer): number => steps.filter(({ answer }) => answer === wanted).length;
  const said = { match: count('match'), mismatch: count('mismatch'), later: count('later') };
  return (
    <>
      <div className="eyes-content">
        <p className="eyes-summary">{summaryText(said)}</p>
      </div>
      <div className="eyes-buttons">
        {said.later > 0 && (
          <ActionButton action="eyes-again" onAct={onAgain}>
            {EYES_TEXTS.again}
          </ActionButton>
        )}
        <ActionButton action="eyes-finish" onAct={onClose}>
          {EYES_TEXTS.finish}
        </ActionButton>
      </div>
    </>
  );
}
