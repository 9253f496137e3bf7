import type { BatchView } from '@/lib/core/batch/batch-view';
import { BATCH_TEXTS, batchProgressText, eyesText } from '@/lib/core/texts/class-batch';

/** How far a batch is, above the board: the part where files are dropped stands below it. Nothing while none is at work. */
export function BatchLine({
  batch: { state, account, millisecondsLeft, eyes },
}: {
  readonly batch: BatchView;
}) {
  const isOpen = state === 'running' || state === 'paused';
  if (!isOpen && eyes === 0) return null;
  return (
    <p className="class-note batch-line">
      <a href="#batch-title">
        {BATCH_TEXTS.toBatch}
        {isOpen && ` ${batchProgressText(account, millisecondsLeft)}`}
        {state === 'paused' && `（${BATCH_TEXTS.paused}）`}
        {eyes > 0 && ` · ${eyesText(eyes)}`}
      </a>
    </p>
  );
}
