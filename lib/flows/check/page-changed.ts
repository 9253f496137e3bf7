import { pageSignature } from '@/lib/core/reading/page-signature';
import { holdsPixels } from '@/lib/flows/read-hidden-values';
import type { PageRead } from '@/lib/page/page-read';

/** What a check has read: what the page told by itself, and that with what was read from the screen. */
export interface WasRead {
  readonly page: PageRead;
  readonly read: PageRead;
}

/**
 * `same`: the same values in other nodes, at the places of the new `read`. `other`: other values. `unreadable`: other
 * values, and they can be read from the screen only, which needs the person's click.
 */
export type PageChange =
  | { readonly kind: 'same'; readonly was: WasRead }
  | { readonly kind: 'other' | 'unreadable' };

export function pageChanged(was: WasRead, fresh: PageRead): PageChange {
  if (pageSignature(fresh) !== pageSignature(was.page))
    return { kind: fromPixels(was.read) ? 'unreadable' : 'other' };
  const places = placesOf(was, fresh);
  return places
    ? { kind: 'same', was: { page: fresh, read: { ...was.read, places } } }
    : { kind: 'unreadable' };
}

/** null where values are parts of a picture that is not there any more. */
function placesOf({ page, read }: WasRead, { places, pixels }: PageRead): PageRead['places'] | null {
  if (pixels?.kind === 'protected' && read.reading.state === 'records') return pixels.places;
  if (pixels?.kind !== 'picture') return places;
  const before = page.pixels?.kind === 'picture' ? page.pixels.pictures : [];
  const stay = before.every(({ element }, at) => pixels.pictures[at]?.element === element);
  return stay ? read.places : null;
}

/** Pixels are read on the person's click only, never because a page draws itself anew. */
function fromPixels({ reading }: PageRead): boolean {
  return reading.state === 'records' && reading.records.some(holdsPixels);
}
