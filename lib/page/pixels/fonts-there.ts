import { elementOf } from '@/lib/page/highlight/visible-box';
import type { ValuePlace } from '@/lib/page/page-read';

const FAMILY = /^["']?(.*?)["']?$/;

/**
 * Waits for the page's fonts, and says whether every value stands in an element for which the page's own web font is
 * loaded. Without it protected characters are drawn as empty boxes. Loads nothing by itself.
 */
export async function fontsThere(document: Document, places: readonly ValuePlace[]): Promise<boolean> {
  const { fonts, defaultView: view } = document;
  await fonts.ready;
  const loaded = new Set<string>();
  for (const face of fonts) if (face.status === 'loaded') loaded.add(nameOf(face.family));
  return places.every((place) => {
    const element = elementOf(innerElement(place));
    const families = element && view?.getComputedStyle(element).fontFamily;
    return families?.split(',').some((family) => loaded.has(nameOf(family.trim()))) ?? false;
  });
}

/** A value's own text may stand deeper than the element around all of it. */
function innerElement(place: ValuePlace): ValuePlace {
  if (!('startContainer' in place)) return place;
  return place.startContainer.parentElement ?? place;
}

function nameOf(family: string): string {
  return (FAMILY.exec(family)?.[1] ?? family).toLowerCase();
}
