import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PanelBridge } from '@/lib/core/view/check-view';
import type { PanelParts } from './panel-parts';

/**
 * Tells the background when the result of a counselor's check is on show, once for each answer: what does not reach it
 * comes to no board, and the panel says so. Hands back the way to stop.
 */
export function tellShown(
  bridge: Pick<PanelBridge, 'view' | 'subscribe'>,
  { ask, onSurprise }: Pick<PanelParts, 'ask' | 'onSurprise'>,
): () => void {
  let told = '';
  const tell = (): void => {
    const { run, body } = bridge.view();
    if (body.state !== 'done' || body.roster?.role !== 'counselor') return;
    // what a person settles, and what the screen tells, is of the same answer
    const now = [run, body.comparison.otherPerson, body.among?.compared.index].join(' ');
    if (now === told) return;
    told = now;
    ask('shown', {}).catch((error: unknown) => onSurprise(surpriseOf('land-check', error)));
  };
  tell();
  return bridge.subscribe(tell);
}
