import type { PageReading, PhotoReading, RecordReading } from '@/lib/core/record/reading';

/** What is on the page where its text keeps it to itself. */
export type HiddenValues =
  | { readonly kind: 'protected'; readonly records: readonly RecordReading[] }
  | {
      readonly kind: 'picture';
      readonly pictures: readonly { readonly source: string; readonly photo: PhotoReading }[];
    };

export interface PageToSign {
  readonly reading: PageReading;
  readonly pixels?: HiddenValues | undefined;
}

/**
 * Everything that a page tells by itself, as one text: the same again means that nothing was read differently, also
 * where values are protected characters or pictures. What lies over a value now does not count: scrolling and opening
 * a menu change it. For comparing in memory only.
 */
export function pageSignature({ reading, pixels }: PageToSign): string {
  if (!pixels) return JSON.stringify([reading], withoutCovers);
  const hidden =
    pixels.kind === 'protected'
      ? pixels.records
      : pixels.pictures.map(({ source, photo }) => ({ source, photo }));
  return JSON.stringify([reading, hidden], withoutCovers);
}

/** In one order, whoever put it together. */
function withoutCovers(key: string, value: unknown): unknown {
  if (key === 'doubt' && value === 'covered') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
