import type { OnSurprise, Stage } from '@/lib/core/surprises/surprise';

/** Hears when a worker does not start, breaks without a word of its own, or says what cannot be taken over. */
export function onBrokenWorker(
  worker: Pick<Worker, 'onerror' | 'onmessageerror'>,
  stage: Stage,
  hear: OnSurprise,
): void {
  worker.onerror = () => hear({ stage, errorClass: 'Error' });
  worker.onmessageerror = () => hear({ stage, errorClass: 'DataCloneError' });
}
