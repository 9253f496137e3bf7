import type { PixelProgress } from '@/lib/core/check/check-view';
import { PANEL_TEXTS, PIXEL_STEPS, pixelProgressText } from '@/lib/core/texts/panel';
import { ActionButton } from './action-button';

interface Props {
  readonly progress: PixelProgress;
  /** absent where the bar above has the button */
  readonly onStop?: () => void;
}

/** Reading from the screen: which step, how far, what it is for, and the way to stop. */
export function PixelProgressView({ progress, onStop }: Props) {
  const steps = Object.entries(PIXEL_STEPS);
  return (
    <div className="waiting">
      <progress
        aria-label={pixelProgressText(progress)}
        max={progress.total || 1}
        value={Math.min(progress.done, progress.total)}
      />
      <ol className="steps">
        {steps.map(([step, name], index) => (
          <li key={step} aria-current={step === progress.step ? 'step' : undefined}>
            {index + 1} {name}
          </li>
        ))}
      </ol>
      <p className="note">
        {PANEL_TEXTS.readingPixels}
        {PANEL_TEXTS.stopByKey}
      </p>
      {onStop && (
        <ActionButton action="stop" onAct={onStop}>
          {PANEL_TEXTS.stop}
        </ActionButton>
      )}
    </div>
  );
}
