import { openWorker, spawnWorker } from '@/lib/platform/workers/open-worker';
import type { OpenChannel } from './reader-over';

/** A channel to a worker of one's own: extension pages, the offscreen document, Firefox's background page. */
export function readerInWorker(spawn: () => Worker = () => spawnWorker('reader')): OpenChannel {
  return async (onReply, onEnd) => openWorker(spawn, onReply, onEnd);
}
