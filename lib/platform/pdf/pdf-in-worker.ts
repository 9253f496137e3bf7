import type { PdfReading } from '@/lib/core/pdf/pdf-reading';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { PdfReply, PdfRequest } from './pdf-messages';

/** A PDF is hostile until it is read. Milliseconds. */
const TIME_LIMIT = 30_000;
const FAILED: PdfReading = { failure: 'reader-failed' };
const STOPPED: PdfReading = { failure: 'stopped' };

export interface PdfOptions {
  readonly signal: AbortSignal;
  readonly onSurprise: OnSurprise;
  readonly spawn?: () => Worker;
  /** Milliseconds after which it is given up. */
  readonly timeLimit?: number;
}

/** Reads a PDF in a worker that lives for it alone: opening pdf.js takes longer than a page may stand still. Never rejects. */
export function pdfInWorker(
  content: Uint8Array<ArrayBuffer>,
  { signal, onSurprise, spawn = () => spawnWorker('pdf'), timeLimit = TIME_LIMIT }: PdfOptions,
): Promise<PdfReading> {
  return inWorker<PdfRequest, PdfReply, PdfReading>({
    spawn,
    request: { content },
    resultOf: ({ reading }) => reading,
    broken: FAILED,
    deadline: { ms: timeLimit, passed: FAILED },
    stage: 'read-batch',
    onSurprise,
    signal,
  }).catch(expected(STOPPED, () => signal.aborted));
}
