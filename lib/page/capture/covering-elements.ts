import type { HiddenElements } from '@/lib/core/capture/capture-port';
import { elementPath, inDocument } from './element-path';
import { elementsWithin } from './elements-within';

/**
 * What stays on the screen while the page scrolls and would be in every shot: fixed elements, and sticky ones
 * that are not part of the record, to be hidden; sticky ones in or around the record, to stand still.
 * What is hidden already is not listed again. `own`: our element, which stays.
 */
export function coveringElements(record: Element, own: Element | null): HiddenElements {
  const hide = new Set<string>();
  const unstick = new Set<string>();
  const view = record.ownerDocument.defaultView;
  for (const element of elementsWithin(record.ownerDocument)) {
    const style = view?.getComputedStyle(element);
    if (style?.position !== 'fixed' && style?.position !== 'sticky') continue;
    const outer = inDocument(element);
    if (!outer || outer === own || own?.contains(outer) || style.visibility !== 'visible') continue;
    if (element.getClientRects().length === 0) continue;
    const belongs = outer.contains(record) || record.contains(outer);
    if (style.position === 'fixed' && outer.contains(record)) continue;
    const path = elementPath(element);
    if (path) (belongs && style.position === 'sticky' ? unstick : hide).add(path);
  }
  return { hide: [...hide], unstick: [...unstick] };
}
