import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { PhotoReply, PhotoRequest, ReadPhoto, SmallerPhoto } from './photo-messages';

interface PhotoWorker {
  readonly onSurprise: OnSurprise;
  readonly spawn?: () => Worker;
}

function ownWorker(): Worker {
  return spawnWorker('photo');
}

/** What can be told of a photo, told by a worker: one of 64 million pixels would stop the page for more than a second. */
export function readPhotoInWorker(
  file: Blob,
  { onSurprise, spawn = ownWorker }: PhotoWorker,
): Promise<ReadPhoto> {
  return inWorker<PhotoRequest, PhotoReply, ReadPhoto>({
    spawn,
    request: { wanted: 'facts', file },
    stage: 'check-photo',
    onSurprise,
    resultOf: (reply) => ('read' in reply ? reply.read : undefined),
    broken: { refusal: 'damaged' },
  });
}

/** A smaller copy, drawn in a worker. null when none is small enough, or it did not succeed. */
export function smallerPhotoInWorker(
  file: Blob,
  { onSurprise, spawn = ownWorker }: PhotoWorker,
): Promise<SmallerPhoto | null> {
  return inWorker<PhotoRequest, PhotoReply, SmallerPhoto | null>({
    spawn,
    request: { wanted: 'smaller', file },
    stage: 'check-photo',
    onSurprise,
    resultOf: (reply) => ('smaller' in reply ? reply.smaller : undefined),
    broken: null,
  });
}
