import type { PageReading, PhotoReading, RecordReading } from '@/lib/core/record/reading';

/** What is on the page where its text keeps it to itself. */
export type HiddenTold =
  | { readonly kind: 'protected'; readonly records: readonly RecordReading[] }
  | {
      readonly kind: 'picture';
      readonly pictures: readonly { readonly source: string; readonly photo: PhotoReading }[];
    };

export interface PageTold {
  readonly reading: PageReading;
  readonly pixels?: HiddenTold | undefined;
}

/**
 * Everything that a page tells by itself, as one text: the same again means that nothing was read differently, also
 * where values are protected characters or pictures. For comparing in memory only.
 */
export function pageTold({ reading, pixels }: PageTold): string {
  if (!pixels) return JSON.stringify([reading]);
  const hidden =
    pixels.kind === 'protected'
      ? pixels.records
      : pixels.pictures.map(({ source, photo }) => ({ source, photo }));
  return JSON.stringify([reading, hidden]);
}
