import type { Surprise } from '@/lib/core/surprises/surprise';

/** The last that is heard of a worker that broke, for a reason that was not foreseen. */
export interface BrokenReply {
  readonly kind: 'surprise';
  readonly surprise: Surprise;
}

/** The part of a worker's global scope that is used here. */
export interface WorkerScope<Request, Reply> {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply | BrokenReply): void;
}

export function isBroken(reply: object): reply is BrokenReply {
  return 'kind' in reply && reply.kind === 'surprise';
}
