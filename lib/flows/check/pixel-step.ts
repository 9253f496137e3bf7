import type { CheckFailure } from '@/lib/core/view/outcome';
import type { PageRead } from '@/lib/page/page-read';
import type { CheckPorts, PixelJob } from './check-ports';

/** What there is to compare, or why there is nothing. */
export type PixelStep = { readonly read: PageRead } | { readonly failed: CheckFailure };

/**
 * Reads from the screen what a page's text does not tell. What a page does tell as text is compared whatever happens
 * to the rest, unless the person stopped. Rejects as `readPixels` does.
 */
export async function pixelStep(ports: Pick<CheckPorts, 'readPixels'>, job: PixelJob): Promise<PixelStep> {
  const { read, signal } = job;
  const found = await ports.readPixels(job);
  if (signal.aborted) return { failed: 'stopped' };
  if (!('failed' in found)) return { read: found };
  return read.reading.state === 'records' ? { read } : found;
}
