import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReportScope } from '@/lib/platform/roster/report-messages';
import { serveReport } from '@/lib/platform/roster/serve-report';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveReport(globalThis as unknown as ReportScope));
