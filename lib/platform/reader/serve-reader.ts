import { rememberLines } from '@/lib/core/ocr/lines/remember-lines';
import { rememberShapes } from '@/lib/core/ocr/lines/remember-shapes';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import { letGo } from '@/lib/platform/workers/let-go';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';
import { collectingBetween } from './collecting-between';
import { decodePicture } from './decode-picture';
import { drawPng } from './draw-png';
import { failureOf } from './failures';
import { loadRecogniser, readerFiles } from './load-recogniser';
import { loadTemplates, productShapes } from './load-shapes';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import { type JobTools, runJob } from './run-job';

export interface ReaderScope extends WorkerScope<ReaderRequest, ReaderReply> {
  readonly location: { readonly href: string };
}

/** Makes a worker's scope read pixels, with the files that ship in the extension it was loaded from. */
export function serveReader(scope: ReaderScope): void {
  const answer = createReaderServer(
    openedOnce(() => openTools(scope.location.href)),
    (reply) => scope.postMessage(reply),
  );
  scope.onmessage = (event) => answer(event.data);
}

async function openTools(base: string): Promise<ReadingTools> {
  const [engine, templates] = await Promise.all([loadRecogniser(readerFiles(base)), loadTemplates(base)]);
  const { recogniser, contrastOf } = engine;
  const shapes = templates && rememberShapes(productShapes(engine.searchable(templates)));
  if (templates) letGo(templates.points);
  return { recogniser: rememberLines(recogniser), contrastOf, drawPng, ...(shapes && { shapes }) };
}

/** Opened on the first need and kept; a failure is not kept. */
function openedOnce(open: () => Promise<ReadingTools>): JobTools {
  let opened: Promise<ReadingTools> | null = null;
  return {
    tools() {
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
    decode: collectingBetween(decodePicture),
  };
}

/** One job after another, in the order asked; a job that fails or is stopped does not touch the next. */
export function createReaderServer(
  tools: JobTools,
  post: (reply: ReaderReply) => void,
): (request: ReaderRequest) => void {
  const running = new Map<number, AbortController>();
  const inTurn = oneAtATime();
  return (request) => {
    if (request.kind === 'cancel') {
      running.get(request.id)?.abort();
      return;
    }
    const { id } = request;
    const stop = new AbortController();
    running.set(id, stop);
    void inTurn(async () => {
      try {
        stop.signal.throwIfAborted();
        const onProgress = (done: number, total: number) => post({ kind: 'progress', id, done, total });
        post(await runJob(request, tools, { signal: stop.signal, onProgress }));
      } catch (error) {
        post({ kind: 'failed', id, ...failureOf(error, stop.signal) });
      } finally {
        running.delete(id);
      }
    });
  };
}
