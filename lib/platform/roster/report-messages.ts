import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** The page asks once per worker. */
export interface ReportRequest {
  readonly problems: readonly RosterProblem[];
  /** the roster they were found in */
  readonly kept: KeptRoster;
  readonly now: Date;
}

/** null: it did not succeed. */
export interface ReportReply {
  readonly file: File | null;
}

export type ReportScope = WorkerScope<ReportRequest, ReportReply>;
