import type { ExpectedRecord, KeptRoster, RosterProblem } from '@/lib/core/roster/roster';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { ReportParts } from '@/lib/platform/roster/write-report';

export interface SaveReportParts {
  readonly store: Pick<RosterStore, 'rows'>;
  readonly write: (parts: ReportParts) => Promise<File>;
  readonly save: (file: File) => void;
  /** lets the page draw once */
  readonly pause: () => Promise<void>;
  readonly now: () => Date;
}

/** So many rows are read at once. */
const BATCH = 1000;

async function* rowsOf(
  kept: KeptRoster,
  { store, pause }: SaveReportParts,
): AsyncGenerator<readonly ExpectedRecord[]> {
  for (let from = 0; from < kept.rowCount; from += BATCH) {
    const rows = await store.rows(kept.loadedAt, from, BATCH);
    if (rows.length === 0) throw new Error('The roster is not kept any more.');
    yield rows;
    await pause();
  }
}

/**
 * Saves the problems of the roster, with a counselor's rows as they were loaded beside them. False when it did not
 * succeed: the roster was replaced or deleted meanwhile, or there was no room.
 */
export const saveReport = async (
  problems: readonly RosterProblem[],
  kept: KeptRoster,
  parts: SaveReportParts,
): Promise<boolean> => {
  const rows = kept.role === 'counselor' ? rowsOf(kept, parts) : null;
  try {
    await parts.pause();
    parts.save(await parts.write({ problems, kept, rows, now: parts.now() }));
    return true;
  } catch {
    return false;
  }
};
