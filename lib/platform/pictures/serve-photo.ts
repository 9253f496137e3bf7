import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PhotoReply, PhotoRequest, PhotoScope } from './photo-messages';
import { readPhoto } from './read-photo';
import { smallerPhoto } from './smaller-photo';

async function answer({ wanted, file }: PhotoRequest): Promise<PhotoReply> {
  return wanted === 'facts' ? { read: await readPhoto(file) } : { smaller: await smallerPhoto(file) };
}

/** Makes a worker's scope look at an ID photo, or draw a smaller one, when asked. */
export function servePhoto(scope: PhotoScope): void {
  scope.onmessage = ({ data }) =>
    void answer(data)
      .then((reply) => scope.postMessage(reply))
      .catch((error: unknown) =>
        scope.postMessage({ kind: 'surprise', surprise: surpriseOf('check-photo', error) }),
      );
}
