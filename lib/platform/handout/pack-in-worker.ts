import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { PackReply, PackRequest } from './pack-messages';
import type { Packed } from './pack-roster';

export interface PackingOptions extends PackRequest {
  /** When aborted, packing stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Packs the kept roster in a worker. Rejects only when aborted. */
export function packInWorker(
  { withNames, now, signal, onProgress }: PackingOptions,
  spawn: () => Worker = () => spawnWorker('pack'),
): Promise<Packed> {
  return inWorker<PackRequest, PackReply, Packed>({
    spawn,
    request: { withNames, now },
    signal,
    broken: { ok: false, failure: 'failed' },
    resultOf(reply) {
      if (reply.kind === 'packed') return reply.packed;
      onProgress(reply.done, reply.total);
      return undefined;
    },
  });
}
