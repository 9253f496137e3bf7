import { pixelProgressText } from '@/lib/core/texts/panel';
import type { PixelProgress } from '@/lib/core/view/check-view';

/** How far reading from the screen is; of what nobody can know how far it is, only that it goes on. */
export function ProgressBar({ progress }: { readonly progress: PixelProgress }) {
  const { step, done, total } = progress;
  const isKnown = total > 0 && step !== 'enlarge' && step !== 'open';
  return (
    <progress
      aria-label={pixelProgressText(progress)}
      max={total || 1}
      {...(isKnown ? { value: Math.min(done, total) } : {})}
    />
  );
}
