import type { RefusedItem } from '@/lib/core/view/file-refusal';
import type { TakenKind } from './file-kind';

/** Photos of phones have 3–15 MB. Bytes. */
export const MOST_BYTES = 25 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Kinds that are read further. */
export type ReadableKind = 'png' | 'jpeg' | 'webp' | 'pdf';

const REFUSED = {
  gif: 'gif',
  heic: 'heic',
  'other-picture': 'other-format',
  empty: 'empty-file',
  zip: 'zip-in-zip',
  'other-archive': 'other-archive',
  roster: 'roster',
  other: 'not-a-picture',
} as const satisfies Readonly<Record<Exclude<TakenKind, ReadableKind>, RefusedItem['refusal']>>;

/**
 * What is told of a file by its kind and size alone, before all of it is read: that it may be read, as what, or why
 * not.
 */
export function admittedKind(kind: TakenKind, bytes: number): ReadableKind | RefusedItem {
  if (!isReadable(kind)) return { refusal: REFUSED[kind], detail: '' };
  if (bytes <= MOST_BYTES) return kind;
  return { refusal: 'file-too-large', detail: String(Math.ceil(bytes / MEGABYTE)) };
}

function isReadable(kind: TakenKind): kind is ReadableKind {
  return !(kind in REFUSED);
}
