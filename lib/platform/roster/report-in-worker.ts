import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { ReportReply, ReportRequest } from './report-messages';

/** Writes the report in a worker. null when it did not succeed. */
export function reportInWorker(
  request: ReportRequest,
  onSurprise: OnSurprise,
  spawn: () => Worker = () => spawnWorker('report'),
): Promise<File | null> {
  return inWorker<ReportRequest, ReportReply, File | null>({
    spawn,
    request,
    stage: 'save-report',
    onSurprise,
    resultOf: ({ file }) => file,
    broken: null,
  });
}
