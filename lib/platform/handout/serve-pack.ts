import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { ClassDatabase } from '@/lib/platform/session/class-database';
import { CLASS_DATABASE } from '@/lib/platform/session/class-schema';
import type { BrokenReply } from '@/lib/platform/workers/worker-scope';
import type { PackReply, PackRequest, PackScope, PackWanted } from './pack-messages';
import { type PackPicturesOptions, packPictures } from './pack-pictures';
import { type Packed, packRoster } from './pack-roster';
import { storedPictures } from './stored-pictures';
import { keptRows } from './stored-rows';

async function answer({ wanted, now }: PackRequest, post: (reply: PackReply) => void): Promise<void> {
  const onProgress = (done: number, total: number): void => post({ kind: 'progress', done, total });
  post({ kind: 'packed', packed: await packedOf(wanted, { now, onProgress }) });
}

async function packedOf(wanted: PackWanted, options: PackPicturesOptions): Promise<Packed> {
  switch (wanted.kind) {
    case 'roster':
      return packRoster(await keptRows(), { ...options, withNames: wanted.withNames });
    case 'pictures': {
      const database = new ClassDatabase(CLASS_DATABASE);
      return packPictures(await storedPictures(database, wanted.classKey, options.now), options);
    }
    default:
      return wanted satisfies never;
  }
}

/** What was thrown may hold a value of a student: no more of it is told than its kind. */
function replyTo(error: unknown): PackReply | BrokenReply {
  if (isStorageTrouble(error)) return { kind: 'packed', packed: { ok: false, failure: 'failed' } };
  return { kind: 'surprise', surprise: surpriseOf('hand-out', error) };
}

/** Makes a worker's scope pack what it is asked for. */
export function servePack(scope: PackScope): void {
  const post = (reply: PackReply | BrokenReply): void => scope.postMessage(reply);
  scope.onmessage = ({ data }) => void answer(data, post).catch((error: unknown) => post(replyTo(error)));
}
