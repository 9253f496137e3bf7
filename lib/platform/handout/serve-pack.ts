import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { ROSTER_DATABASE, rosterDatabase } from '@/lib/platform/roster/roster-database';
import type { BrokenReply } from '@/lib/platform/workers/worker-scope';
import type { PackReply, PackRequest, PackScope } from './pack-messages';
import { packRoster } from './pack-roster';
import { storedRows } from './stored-rows';

async function answer({ withNames, now }: PackRequest, post: (reply: PackReply) => void): Promise<void> {
  const database = await rosterDatabase(ROSTER_DATABASE)();
  const onProgress = (done: number, total: number): void => post({ kind: 'progress', done, total });
  const packed = await packRoster(await storedRows(database), { withNames, now, onProgress });
  post({ kind: 'packed', packed });
}

/** What was thrown may hold a value of a student: no more of it is told than its kind. */
function replyTo(error: unknown): PackReply | BrokenReply {
  if (isStorageTrouble(error)) return { kind: 'packed', packed: { ok: false, failure: 'failed' } };
  return { kind: 'surprise', surprise: surpriseOf('hand-out', error) };
}

/** Makes a worker's scope pack the kept roster when asked. */
export function servePack(scope: PackScope): void {
  const post = (reply: PackReply | BrokenReply): void => scope.postMessage(reply);
  scope.onmessage = ({ data }) => void answer(data, post).catch((error: unknown) => post(replyTo(error)));
}
