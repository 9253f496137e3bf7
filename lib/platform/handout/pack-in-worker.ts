import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { PackReply, PackRequest } from './pack-messages';
import type { Packed } from './pack-roster';

export interface PackingOptions extends PackRequest {
  /** When aborted, packing stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onSurprise: OnSurprise;
}

/** Packs what is wanted in a worker. Rejects only when aborted. */
export function packInWorker(
  { wanted, now, signal, onProgress, onSurprise }: PackingOptions,
  spawn: () => Worker = () => spawnWorker('pack'),
): Promise<Packed> {
  return inWorker<PackRequest, PackReply, Packed>({
    spawn,
    request: { wanted, now },
    signal,
    stage: 'hand-out',
    onSurprise,
    broken: { ok: false, failure: 'failed' },
    resultOf(reply) {
      if (reply.kind === 'packed') return reply.packed;
      onProgress(reply.done, reply.total);
      return undefined;
    },
  });
}
