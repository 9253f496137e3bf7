import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { Surprise } from '@/lib/core/surprises/surprise';

/** The page asks once per worker. */
export interface ReportRequest {
  readonly problems: readonly RosterProblem[];
  /** the roster they were found in */
  readonly kept: KeptRoster;
  readonly now: Date;
}

/** null: it did not succeed; with what was not foreseen, if it was that. */
export interface ReportReply {
  readonly file: File | null;
  readonly surprise?: Surprise;
}

/** The part of a worker's global scope that is used here. */
export interface ReportScope {
  onmessage: ((event: MessageEvent<ReportRequest>) => void) | null;
  postMessage(reply: ReportReply): void;
}
