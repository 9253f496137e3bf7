import { peopleOf, samePeople } from '@/lib/core/choose/checked-people';
import { pageSignature } from '@/lib/core/reading/page-signature';
import { holdsPixels } from '@/lib/flows/read-hidden-values';
import type { PageRead, RecordPicture } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';

/** A page that changes so soon after it was first read was still loading: it is checked again by itself. */
const STILL_LOADING_MS = 10_000;

/** A page as it was at one moment: `at` in milliseconds of a clock that only goes forward. */
export interface PageThen {
  readonly page: PageRead;
  readonly address: string;
  readonly at: number;
}

/** What a check has read: what the page told by itself, and that with what was read from the screen. */
export interface WasRead extends PageThen {
  /** of a page that checked itself again: when it was first read */
  readonly at: number;
  readonly read: PageRead;
}

/**
 * `same`: the same values, where `was` says that they stand now. `again`: the page was still loading, and it is about
 * the same people. `stale`: what was read is not there any more. Pixels are read on the person's click only, never because a page draws itself anew.
 */
export type PageChange =
  | { readonly kind: 'same'; readonly was: WasRead }
  | { readonly kind: 'again' }
  | { readonly kind: 'stale' };

export function pageNow(ports: Pick<CheckPorts, 'readPage' | 'address' | 'now'>): PageThen {
  return { page: ports.readPage(), address: ports.address(), at: ports.now() };
}

export function pageChanged(was: WasRead, now: PageThen): PageChange {
  if (now.address !== was.address) return { kind: 'stale' };
  if (pageSignature(now.page) !== pageSignature(was.page)) {
    const soon = now.at - was.at < STILL_LOADING_MS && !fromPixels(was.read);
    const same = samePeople(peopleOf(was.read.reading), peopleOf(now.page.reading)) !== null;
    return { kind: soon && same ? 'again' : 'stale' };
  }
  const places = placesOf(was, now.page);
  return places
    ? { kind: 'same', was: { ...was, page: now.page, read: { ...was.read, places } } }
    : { kind: 'stale' };
}

/**
 * The same for a page that was just read from the screen. Pictures were waited for meanwhile: what they showed when they
 * were read counts.
 */
export function changedWhileRead(was: WasRead, now: PageThen): PageChange {
  const { pixels } = was.read;
  return pageChanged(pixels?.kind === 'picture' ? { ...was, page: { ...was.page, pixels } } : was, now);
}

function picturesOf({ pixels }: PageRead): readonly RecordPicture[] {
  return pixels?.kind === 'picture' ? pixels.pictures : [];
}

/** null where values are parts of a picture that is not there any more. */
function placesOf({ page, read }: WasRead, { places, pixels }: PageRead): PageRead['places'] | null {
  if (pixels?.kind === 'protected' && read.reading.state === 'records') return pixels.places;
  if (pixels?.kind !== 'picture') return places;
  const stay = picturesOf(page).every(({ element }, at) => pixels.pictures[at]?.element === element);
  return stay ? read.places : null;
}

function fromPixels({ reading }: PageRead): boolean {
  return reading.state === 'records' && reading.records.some(holdsPixels);
}
