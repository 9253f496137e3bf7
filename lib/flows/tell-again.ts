import { lostReason } from '@/lib/core/messages/message-lost';
import type { ScreenState } from '@/lib/core/view/screen-state';
import type { AgainJob } from '@/lib/flows/check/check-ports';
import type { ReadAgain } from './read-again';

/**
 * Reads the screen beside the text that a check was judged by, and tells how that goes: what it shows goes into
 * the remembered comparison. Whatever goes wrong is told too; the result stays.
 */
export async function tellAgain(
  { signal, still, tell, inMemory }: AgainJob,
  read: () => Promise<ReadAgain>,
  see: (sights: Extract<ReadAgain, { sights: unknown }>['sights']) => ReturnType<typeof inMemory>,
): Promise<void> {
  const found: ReadAgain = signal.aborted ? { failed: 'stopped' } : await read();
  if (signal.aborted) return tell({ screen: { state: 'stopped' } });
  if ('failed' in found) return tell({ screen: stateOf(found.failed) });
  const screen: ScreenState = found.values === 0 ? { state: 'off' } : { state: 'done', unseen: found.unseen };
  if (found.sights.length === 0) return tell({ screen });
  // a page that changed meanwhile is checked anew, or is told to have changed
  if (!still()) return;
  try {
    const comparison = await inMemory(() => see(found.sights));
    tell(comparison ? { screen, comparison } : { screen: stateOf('background-failed') });
  } catch (error) {
    if (signal.aborted) return tell({ screen: { state: 'stopped' } });
    const lost = lostReason(error);
    if (lost === null) throw error;
    tell({ screen: stateOf(lost) });
  }
}

function stateOf(failed: Extract<ScreenState, { state: 'failed' }>['reason'] | 'stopped'): ScreenState {
  return failed === 'stopped' ? { state: 'stopped' } : { state: 'failed', reason: failed };
}
