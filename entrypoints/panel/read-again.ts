import type { AgainJob } from '@/lib/flows/check/check-ports';
import { readScreenAgain, valuesToRead } from '@/lib/flows/read-again';
import { tellAgain } from '@/lib/flows/tell-again';
import { onEscape } from '@/lib/page/capture/on-escape';
import { createTextPage, type SaidValue } from '@/lib/page/pixels/text-page';
import { askPixels } from '@/lib/platform/capture/ask-pixels';
import type { PanelParts } from './panel-parts';

/** Reads from the screen what the page's text was judged by. Nothing of ours is seen while it is captured. */
export function readAgainFromScreen(
  { document, page, ask, onSurprise }: PanelParts,
  job: AgainJob,
): Promise<void> {
  const ui = page.ui();
  const ports = {
    capture: askPixels(ask),
    pageOf: (values: readonly SaidValue[]) => createTextPage(document, values, ui?.host ?? null),
    hideOwn: () => (ui ? unseen([ui.panelMount, ui.marksLayer]) : () => undefined),
    signal: job.signal,
    onOpening: () => job.tell({ screen: { state: 'reading', done: 0, total: 0, isOpening: true } }),
    onProgress: (done: number, total: number) => job.tell({ screen: { state: 'reading', done, total } }),
    onSurprise,
  };
  const deaf = onEscape(document, job.stop);
  const values = valuesToRead(job.comparison, job.record, job.place);
  return tellAgain(
    job,
    () => readScreenAgain(ports, values),
    (sights) => ask('screen-read', { sights }),
  ).finally(deaf);
}

/** Not taken away: whoever is in the panel keeps the focus, and nothing moves. */
function unseen(layers: readonly HTMLElement[]): () => void {
  for (const { style } of layers) style.setProperty('opacity', '0', 'important');
  return () => {
    for (const { style } of layers) style.removeProperty('opacity');
  };
}
