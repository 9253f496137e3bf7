import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PdfScope } from './pdf-messages';
import { type PdfFiles, readPdf } from './read-pdf';

/** Makes a worker's scope read a PDF when asked. */
export function servePdf(scope: PdfScope, files: PdfFiles = shippedFiles(scope.location.href)): void {
  scope.onmessage = ({ data }) =>
    void readPdf(data.content, files)
      .then((reading) => scope.postMessage({ reading }))
      .catch((error: unknown) =>
        scope.postMessage({ kind: 'surprise', surprise: surpriseOf('read-batch', error) }),
      );
}

function shippedFiles(base: string): PdfFiles {
  return {
    worker: new URL('/pdf/pdf.worker.min.mjs', base).href,
    cmaps: new URL('/pdf/cmaps/', base).href,
  };
}
