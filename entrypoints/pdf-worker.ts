import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PdfScope } from '@/lib/platform/pdf/pdf-messages';
import { servePdf } from '@/lib/platform/pdf/serve-pdf';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as PdfScope;
  onUncaught(globalThis, (error) => {
    scope.postMessage({ kind: 'surprise', surprise: surpriseOf('read-batch', error) });
  });
  servePdf(scope);
});
