import type { BatchView } from '@/lib/core/batch/batch-view';
import { BATCH_TEXTS, batchProgressText } from '@/lib/core/texts/class-batch';

/** n of m with the time left; nothing while no file is waiting. */
export function BatchProgress({
  batch: { state, account, millisecondsLeft },
}: {
  readonly batch: BatchView;
}) {
  if (state !== 'running' && state !== 'paused') return null;
  return (
    <div className="batch-progress">
      <p>
        {batchProgressText(account, millisecondsLeft)}
        {state === 'paused' && `（${BATCH_TEXTS.paused}）`}
      </p>
      <progress max={account.files} value={account.files - account.open} aria-label={BATCH_TEXTS.progress} />
    </div>
  );
}
