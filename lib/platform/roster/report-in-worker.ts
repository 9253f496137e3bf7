import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { ReportReply, ReportRequest } from './report-messages';

/** Writes the report in a worker. null when it did not succeed. */
export function reportInWorker(
  request: ReportRequest,
  spawn: () => Worker = () => spawnWorker('report'),
): Promise<File | null> {
  return inWorker({ spawn, request, resultOf: ({ file }: ReportReply) => file, broken: null });
}
