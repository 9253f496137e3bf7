import type { PixelProgress } from '@/lib/core/view/check-view';
import type { CheckFailure } from '@/lib/core/view/outcome';
import { needsPixels } from '@/lib/flows/read-hidden-values';
import type { PageRead } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';

export interface PixelStepJob {
  readonly read: PageRead;
  readonly signal: AbortSignal;
  readonly skip: AbortSignal;
  /** The person clicked the icon: only then does the browser show us the screen. */
  readonly mayCapture: boolean;
  stop(): void;
  /** Whether the person has stopped this check. */
  stopped(): boolean;
  onProgress(progress: PixelProgress): void;
}

/** What there is to compare, or why there is nothing. */
export type PixelStep = { readonly read: PageRead } | { readonly failed: CheckFailure };

/**
 * Reads from the screen what a page's text does not tell. What a page does tell as text is compared whatever happens
 * to the rest, unless the person stopped. Rejects with `MessageLost` only.
 */
export async function pixelStep(
  ports: Pick<CheckPorts, 'readPixels'>,
  job: PixelStepJob,
): Promise<PixelStep> {
  const { read, signal, skip, mayCapture, stop, stopped, onProgress } = job;
  if (!mayCapture || !needsPixels(read)) return { read };
  const found = await ports.readPixels({ read, signal, skip, stop, onProgress });
  if (stopped()) return { failed: 'stopped' };
  if (!('failed' in found)) return { read: found };
  return read.reading.state === 'records' ? { read } : found;
}
