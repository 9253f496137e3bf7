import type { Pointing } from '@/lib/core/view/check-view';
import type { CheckFailure } from '@/lib/core/view/outcome';
import { pointAt } from '@/lib/page/highlight/point-at';
import { linksOnward } from '@/lib/page/links-onward';
import type { PanelParts } from './panel-parts';

/** Rings round the links that lead on from a page without a record; null where nothing is certain. */
export function pointOnward(
  { document, page: ports }: Pick<PanelParts, 'document' | 'page'>,
  reason: CheckFailure,
): Pointing | null {
  const ui = ports.ui();
  const page = { document, url: new URL(document.location.href) };
  const links = ui ? linksOnward(page, reason, ui.host) : [];
  const [first] = links;
  if (!ui || first === undefined) return null;
  const stop = pointAt(ui.marksLayer, links, page);
  return { name: (first.textContent ?? '').trim(), count: links.length, stop };
}
