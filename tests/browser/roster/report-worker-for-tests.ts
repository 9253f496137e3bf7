import type { ReportScope } from '@/lib/platform/roster/report-messages';
import { serveReport } from '@/lib/platform/roster/serve-report';

serveReport(globalThis as unknown as ReportScope);
