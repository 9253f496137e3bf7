import type { KeptRoster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { ReportRequest } from '@/lib/platform/roster/report-messages';

export interface SaveReportParts {
  /** The report, with a counselor's rows in it; null when it did not succeed. */
  readonly write: (request: ReportRequest) => Promise<File | null>;
  readonly save: (file: File) => void;
  readonly now: () => Date;
}

/**
 * Saves the problems of the roster, with a counselor's rows as they were loaded beside them. False when it did not
 * succeed: the roster was replaced or deleted meanwhile, or there was no room.
 */
export async function saveReport(
  problems: readonly RosterProblem[],
  kept: KeptRoster,
  { write, save, now }: SaveReportParts,
): Promise<boolean> {
  const file = await write({ problems, kept, now: now() });
  if (file !== null) save(file);
  return file !== null;
}
