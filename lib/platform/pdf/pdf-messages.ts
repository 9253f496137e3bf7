import type { PdfReading } from '@/lib/core/pdf/pdf-reading';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** The page asks once per worker. */
export interface PdfRequest {
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface PdfReply {
  readonly reading: PdfReading;
}

export interface PdfScope extends WorkerScope<PdfRequest, PdfReply> {
  readonly location: { readonly href: string };
}
