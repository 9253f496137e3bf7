import type { PdfScope } from '@/lib/platform/pdf/pdf-messages';
import { servePdf } from '@/lib/platform/pdf/serve-pdf';

const { origin } = globalThis.location;

servePdf(globalThis as unknown as PdfScope, {
  worker: `${origin}/node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs`,
  cmaps: `${origin}/node_modules/pdfjs-dist/cmaps/`,
});
