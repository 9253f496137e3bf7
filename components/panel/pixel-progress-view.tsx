import { PANEL_TEXTS, PIXEL_STEPS, pixelProgressText, stopText } from '@/lib/core/texts/panel';
import type { PixelProgress } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';

interface Props {
  readonly progress: PixelProgress;
  /** absent where the bar above has the button */
  readonly onStop?: () => void;
}

/** Reading from the screen: which step, how far, what it is for, and the way to stop. */
export function PixelProgressView({ progress, onStop }: Props) {
  const { step, done, total } = progress;
  const enlarging = step === 'enlarge';
  return (
    <div className="waiting">
      <progress
        aria-label={pixelProgressText(progress)}
        max={total || 1}
        {...(enlarging ? {} : { value: Math.min(done, total) })}
      />
      <ol className="steps">
        {stepsUntil(step).map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {index + 1} {PIXEL_STEPS[one]}
          </li>
        ))}
      </ol>
      <p className="note">
        {enlarging ? PANEL_TEXTS.enlarging : `${PANEL_TEXTS.readingPixels}${PANEL_TEXTS.stopByKey}`}
      </p>
      {onStop && (
        <ActionButton action="stop" onAct={onStop}>
          {stopText(step)}
        </ActionButton>
      )}
    </div>
  );
}

/** The third step is taken only where it can help: before, nobody is told of it. */
function stepsUntil(step: PixelProgress['step']): readonly PixelProgress['step'][] {
  return step === 'enlarge' ? ['capture', 'read', 'enlarge'] : ['capture', 'read'];
}
