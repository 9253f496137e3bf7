import { neverSureAhead } from '@/lib/core/texts/never-sure';
import { PANEL_TEXTS, PIXEL_STEPS, stopText } from '@/lib/core/texts/panel';
import type { PixelProgress } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';
import { ProgressBar } from './progress-bar';

interface Props {
  readonly progress: PixelProgress;
  /** absent where the bar above has the button */
  readonly onStop?: () => void;
}

/** Reading from the screen: which step, how far, what it is for, and the way to stop. */
export function PixelProgressView({ progress, onStop }: Props) {
  const { step } = progress;
  const enlarging = step === 'enlarge';
  return (
    <div className="waiting">
      <ProgressBar progress={progress} />
      <ol className="steps">
        {stepsUntil(step).map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {index + 1} {PIXEL_STEPS[one]}
          </li>
        ))}
      </ol>
      {progress.neverSure && <p data-note="never-sure">{neverSureAhead('name', progress.neverSure)}。</p>}
      <p className="note">{enlarging ? PANEL_TEXTS.enlarging : `${whyRead(step)}${PANEL_TEXTS.stopByKey}`}</p>
      {onStop && (
        <ActionButton action="stop" onAct={onStop}>
          {stopText(step)}
        </ActionButton>
      )}
    </div>
  );
}

function whyRead(step: PixelProgress['step']): string {
  return step === 'fonts' ? PANEL_TEXTS.loadingFonts : PANEL_TEXTS.readingPixels;
}

/** The first and the last step are taken only where there is need: before and after, nobody is told of them. */
function stepsUntil(step: PixelProgress['step']): readonly PixelProgress['step'][] {
  const always = ['capture', 'open', 'read'] as const;
  if (step === 'fonts') return ['fonts', ...always];
  return step === 'enlarge' ? [...always, 'enlarge'] : always;
}
