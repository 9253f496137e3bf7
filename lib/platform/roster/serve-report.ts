import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { keptRows } from '@/lib/platform/handout/stored-rows';
import type { BrokenReply } from '@/lib/platform/workers/worker-scope';
import type { ReportReply, ReportRequest, ReportScope } from './report-messages';
import { writeReport } from './write-report';

type Batches = AsyncIterable<readonly ExpectedRecord[]>;

/** The rows of this very roster; null when another one, or none, is kept now. */
async function rowsOf({ loadedAt }: KeptRoster): Promise<Batches | null> {
  const stored = await keptRows();
  return stored.kept?.role === 'counselor' && stored.kept.loadedAt === loadedAt ? stored.batches() : null;
}

async function reportOf({ problems, kept, now }: ReportRequest): Promise<File | null> {
  if (kept.role === 'student') return writeReport({ problems, kept, rows: null, now });
  const rows = await rowsOf(kept);
  return rows === null ? null : writeReport({ problems, kept, rows, now });
}

/** What was thrown may hold a value of a student: no more of it is told than its kind. */
function replyTo(error: unknown): ReportReply | BrokenReply {
  if (isStorageTrouble(error)) return { file: null };
  return { kind: 'surprise', surprise: surpriseOf('save-report', error) };
}

/** Makes a worker's scope write the report when asked. */
export function serveReport(scope: ReportScope): void {
  scope.onmessage = ({ data }) =>
    void reportOf(data)
      .then((file): ReportReply | BrokenReply => ({ file }))
      .catch((error: unknown) => replyTo(error))
      .then((reply) => scope.postMessage(reply));
}
