import { ROSTER_DATABASE, rosterDatabase } from '@/lib/platform/roster/roster-database';
import type { PackReply, PackRequest, PackScope } from './pack-messages';
import { packRoster } from './pack-roster';
import { storedRows } from './stored-rows';

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
export function servePack(scope: PackScope): void {
  scope.onmessage = (event) => void answer(event.data, (reply) => scope.postMessage(reply));
}
