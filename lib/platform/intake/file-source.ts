import { KIND_BYTES } from '@/lib/core/intake/file-kind';
import type { RefusedItem } from '@/lib/core/view/file-refusal';

export type Content = Uint8Array<ArrayBuffer>;

/** Where the bytes of one file come from, a file or a place in an archive. Reading never rejects. */
export interface FileSource {
  /** as declared */
  readonly bytes: number;
  /** the first KIND_BYTES, or all */
  head(): Promise<Content | RefusedItem>;
  all(): Promise<Content | RefusedItem>;
}

export function isRefused(found: Content | RefusedItem): found is RefusedItem {
  return 'refusal' in found;
}

export function sourceOfFile(file: File): FileSource {
  return {
    bytes: file.size,
    head: () => bytesOf(file.slice(0, KIND_BYTES)),
    all: () => bytesOf(file),
  };
}

/** A file may have been deleted or moved since it was given. */
export async function bytesOf(blob: Blob): Promise<Content | RefusedItem> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return { refusal: 'unreadable', detail: '' };
  }
}
