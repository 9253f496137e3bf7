import type { PhotoFacts, PhotoRefusal } from '@/lib/core/view/photo-check';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** What can be told of an ID photo, or why it was not looked at. */
export type ReadPhoto = { readonly facts: PhotoFacts } | { readonly refusal: PhotoRefusal };

export interface SmallerPhoto {
  readonly photo: Blob;
  readonly width: number;
  readonly height: number;
}

/** The page asks once per worker. */
export interface PhotoRequest {
  readonly wanted: 'facts' | 'smaller';
  readonly file: Blob;
}

/** What was asked for; `smaller` is null when no copy is small enough. */
export type PhotoReply = { readonly read: ReadPhoto } | { readonly smaller: SmallerPhoto | null };

export type PhotoScope = WorkerScope<PhotoRequest, PhotoReply>;
