import type { WorkerScope } from '@/lib/platform/workers/worker-scope';
import type { Packed } from './pack-roster';

/** What is packed: one file per student of the kept roster, or the pictures that a class keeps. */
export type PackWanted =
  | { readonly kind: 'roster'; readonly withNames: boolean }
  | { readonly kind: 'pictures'; readonly classKey: string };

/** The page asks once per worker. */
export interface PackRequest {
  readonly wanted: PackWanted;
  readonly now: Date;
}

export type PackReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'packed'; readonly packed: Packed };

export type PackScope = WorkerScope<PackRequest, PackReply>;
