import { readConfirmation } from '@/lib/core/code/read-confirmation';
import { isPhoto } from '@/lib/core/ocr/image/is-photo';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import { decodePixels } from '@/lib/platform/pictures/decode-pixels';
import type { CodeReply, CodeRequest, CodeScope } from './code-messages';

/** Decoded, 4 bytes each: what a phone's photo has, and half of it again. */
const MOST_PIXELS = 24_000_000;

/** Makes a worker's scope read the codes of pictures, one after another. */
export function serveCodes(scope: CodeScope): void {
  const inTurn = oneAtATime();
  scope.onmessage = ({ data }) => {
    void inTurn(async () => scope.postMessage(await answer(data))).catch((error: unknown) =>
      scope.postMessage({ kind: 'surprise', surprise: surpriseOf('read-batch', error) }),
    );
  };
}

async function answer({ id, content }: CodeRequest): Promise<CodeReply> {
  const pixels = await decodePixels(content, MOST_PIXELS);
  if (typeof pixels === 'string') return { id, found: { failure: pixels } };
  const reading = readConfirmation(content, pixels, { now: () => performance.now() });
  return { id, found: { ...reading, isPhoto: isPhoto(pixels) } };
}
