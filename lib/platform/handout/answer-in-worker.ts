import { ROSTER_DATABASE, rosterDatabase } from '@/lib/platform/roster/roster-database';
import { type Packed, packRoster } from './pack-roster';
import { storedRows } from './stored-rows';

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

async function answer({ withNames, now }: PackRequest, post: (reply: PackReply) => void): Promise<void> {
  try {
    const database = await rosterDatabase(ROSTER_DATABASE)();
    const onProgress = (done: number, total: number): void => post({ kind: 'progress', done, total });
    const packed = await packRoster(await storedRows(database), { withNames, now, onProgress });
    post({ kind: 'packed', packed });
  } catch {
    // storage out of order or no memory left; what was thrown may hold a value of a student
    post({ kind: 'packed', packed: { ok: false, failure: 'failed' } });
  }
}

/** Makes a worker's scope pack the kept roster when asked. */
export function servePacking(scope: PackScope): void {
  scope.onmessage = (event) => void answer(event.data, (reply) => scope.postMessage(reply));
}
