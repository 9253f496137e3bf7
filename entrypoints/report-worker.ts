import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { ReportScope } from '@/lib/platform/roster/report-messages';
import { serveReport } from '@/lib/platform/roster/serve-report';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as ReportScope;
  onUncaught(globalThis, (error) => {
    scope.postMessage({ kind: 'surprise', surprise: surpriseOf('save-report', error) });
  });
  serveReport(scope);
});
