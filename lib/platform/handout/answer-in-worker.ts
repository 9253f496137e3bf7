import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
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
  | { readonly kind: 'packed'; readonly packed: Packed }
  /** It did not succeed, for a reason that was not foreseen. */
  | { readonly kind: 'surprise'; readonly surprise: Surprise };

/** The part of a worker's global scope that is used here. */
export interface PackScope {
  onmessage: ((event: MessageEvent<PackRequest>) => void) | null;
  postMessage(reply: PackReply): void;
}

async function answer({ withNames, now }: PackRequest, post: (reply: PackReply) => void): Promise<void> {
  const database = await rosterDatabase(ROSTER_DATABASE)();
  const onProgress = (done: number, total: number): void => post({ kind: 'progress', done, total });
  const packed = await packRoster(await storedRows(database), { withNames, now, onProgress });
  post({ kind: 'packed', packed });
}

/** What was thrown may hold a value of a student: no more of it is told than its kind. */
function replyTo(error: unknown): PackReply {
  if (isStorageTrouble(error)) return { kind: 'packed', packed: { ok: false, failure: 'failed' } };
  return { kind: 'surprise', surprise: surpriseOf('hand-out', error) };
}

/** Makes a worker's scope pack the kept roster when asked. */
export function servePacking(scope: PackScope): void {
  const post = (reply: PackReply): void => scope.postMessage(reply);
  scope.onmessage = ({ data }) => void answer(data, post).catch((error: unknown) => post(replyTo(error)));
}
