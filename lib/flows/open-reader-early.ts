import type { PixelCapture } from '@/lib/core/capture/pixel-capture';
import { isMessageLost } from '@/lib/core/messages/message-lost';
import { expected } from '@/lib/core/surprises/expected';

/** The recogniser while it opens beside what else is done. */
export interface ReaderOpening {
  /** Resolves when it is open, or cannot be: then the reading says why. */
  readonly done: Promise<void>;
  isDone(): boolean;
}

/** Has the recogniser opened, which takes seconds on a slow machine, while the screen is captured. */
export function openReaderEarly({ open }: Pick<PixelCapture, 'open'>): ReaderOpening {
  let isDone = false;
  // a background that is gone opens nothing; whoever asks it next hears so
  const done = open()
    .catch(expected(undefined, isMessageLost))
    .then(() => {
      isDone = true;
    });
  return { done, isDone: () => isDone };
}
