import type { PixelReader } from '@/lib/core/ocr/model/pixel-reader';
import type { ShownReader } from '@/lib/core/ocr/model/shown-reader';
import { attempt } from '@/lib/core/surprises/expected';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { browserRefused } from '@/lib/platform/browser-refused';
import { onOwnPort } from '@/lib/platform/offscreen/on-own-port';
import { READER_PORT } from './offscreen-channel';
import type { ReaderJob, ReaderReply, ReaderRequest } from './reader-messages';

/** The service worker is ended after 30 s without a message; milliseconds. */
const ALIVE_MS = 15_000;

/** The part of a port that is used here. */
export interface ReaderPort {
  readonly onMessage: { addListener(hear: (request: ReaderRequest) => void): void };
  readonly onDisconnect: { addListener(end: () => void): void };
  postMessage(reply: ReaderReply): void;
}

/** Answers the service worker's port. */
export function serveOffscreen(reader: PixelReader & ShownReader): void {
  onOwnPort(READER_PORT, (port) => answerPort(reader, port));
}

/** Reads what a port asks for; what is under way ends with the port. While it reads, a word every 15 s. */
export function answerPort(reader: PixelReader & ShownReader, port: ReaderPort): void {
  const running = new Map<number, AbortController>();
  port.onDisconnect.addListener(() => {
    for (const stop of running.values()) stop.abort();
  });
  port.onMessage.addListener((request) => {
    if (request.kind === 'cancel') {
      running.get(request.id)?.abort();
      return;
    }
    const stop = new AbortController();
    running.set(request.id, stop);
    const { id } = request;
    let state = { done: 0, total: 1 };
    const post = (reply: ReaderReply): void => {
      // refused: the port has just ended, and says so itself
      if (!stop.signal.aborted) attempt(() => port.postMessage(reply), browserRefused);
    };
    const onProgress = (done: number, total: number): void => {
      state = { done, total };
      post({ kind: 'progress', id, ...state });
    };
    const alive = setInterval(() => post({ kind: 'progress', id, ...state }), ALIVE_MS);
    void outcomeOf(reader, request, { signal: stop.signal, onProgress }).then((outcome) => {
      clearInterval(alive);
      running.delete(id);
      post(outcome);
    });
  });
}

/** Never rejects: what was not foreseen is a reading that failed, and says so. */
function outcomeOf(
  reader: PixelReader & ShownReader,
  request: ReaderJob,
  options: Parameters<PixelReader['readPicture']>[1],
): Promise<ReaderReply> {
  return read(reader, request, options).catch((error: unknown) => ({
    kind: 'failed',
    id: request.id,
    failure: 'reader-failed',
    surprise: surpriseOf('recognise', error),
  }));
}

async function read(
  reader: PixelReader & ShownReader,
  request: ReaderJob,
  options: Parameters<PixelReader['readPicture']>[1],
): Promise<ReaderReply> {
  const { id } = request;
  // bytes do not get through the browser's messages: the class page asks its own worker
  if (request.kind === 'whole' || request.kind === 'foot')
    return { kind: 'failed', id, failure: 'reader-failed' };
  if (request.kind === 'open') {
    await reader.open();
    return { kind: 'open', id };
  }
  if (request.kind === 'values') {
    const evidence = await reader.readValues(request.images, options);
    return 'failure' in evidence ? { kind: 'failed', id, ...evidence } : { kind: 'values', id, evidence };
  }
  if (request.kind === 'shown') {
    const shown = await reader.readShown(request, options);
    return 'failure' in shown ? { kind: 'failed', id, ...shown } : { ...shown, kind: 'shown', id };
  }
  const records = await reader.readPicture(request.png, options);
  return 'failure' in records ? { kind: 'failed', id, ...records } : { kind: 'picture', id, records };
}
