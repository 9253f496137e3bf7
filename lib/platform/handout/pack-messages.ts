import type { Packed } from './pack-roster';

/** The page asks once per worker. */
export interface PackRequest {
  readonly withNames: boolean;
  readonly now: Date;
}

export type PackReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'packed'; readonly packed: Packed };

/** The part of a worker's global scope that is used here. */
export interface PackScope {
  onmessage: ((event: MessageEvent<PackRequest>) => void) | null;
  postMessage(reply: PackReply): void;
}
