import type { WorkerScope } from '@/lib/platform/workers/worker-scope';
import type { Packed } from './pack-roster';

/** The page asks once per worker. */
export interface PackRequest {
  readonly withNames: boolean;
  readonly now: Date;
}

export type PackReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'packed'; readonly packed: Packed };

export type PackScope = WorkerScope<PackRequest, PackReply>;
