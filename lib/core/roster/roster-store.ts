import type { RowCandidates, RowRef } from '@/lib/core/choose/pick-row';
import type { RowKeys } from '@/lib/core/choose/row-keys';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { KeptReport, ReportedRoster } from '@/lib/core/roster/model/roster-report';

/** Storing did not succeed; what was kept before is still kept. Carries no data of anybody. */
export class StorageFull extends Error {
  constructor() {
    super('The roster could not be stored: the browser gave no room for it.');
    this.name = 'StorageFull';
  }
}

/** How the rows of one roster are stored. */
export interface KeepOptions {
  /** Calendar day `YYYY-MM-DD` after which the rows are deleted. */
  readonly keepUntil: string;
  /** When aborted, nothing is stored and the former roster stays; the promise rejects with `AbortError`. */
  readonly signal?: AbortSignal;
  /** Called with 0–100 while rows are written. */
  readonly onProgress?: (percent: number) => void;
}

/**
 * Where the loaded roster is kept. At most one roster is kept at any time; storing a new one either
 * replaces the former one whole or leaves it whole. `rowId`s are never used again for another row. What is kept for the
 * session only is gone when the browser has been started again, before anything is answered; what is deleted or replaced is
 * off the disk. Rejects with what the browser's storage throws, and with `Damaged` for what it gives back otherwise.
 */
export interface RosterStore {
  /** What is kept, without rows; null when nothing is, or when its `keepUntil` has passed. */
  kept(): Promise<KeptRoster | null>;
  /** The report of the roster loaded at this instant; null when another one is kept now, or none was kept with it. */
  report(loadedAt: string): Promise<KeptReport | null>;
  /** Keeps all rows, and the report of the roster. Rejects with `StorageFull` when there is no room. */
  keepForCounselor(roster: ReportedRoster, options: KeepOptions): Promise<KeptRoster>;
  /**
   * Keeps this one row of the roster and forgets every other. `inSession`: only until the browser closes.
   * Rejects with `StorageFull` when there is no room.
   */
  keepForStudent(
    roster: ReportedRoster,
    row: ExpectedRecord,
    options: { readonly inSession: boolean },
  ): Promise<KeptRoster>;
  /** Rows found by each key, at most five per list; `only` is the row of a roster that has just one. */
  candidates(keys: RowKeys): Promise<RowCandidates>;
  /** One row; null when it is not in the roster kept now. */
  row(rowId: number): Promise<RowRef | null>;
  /**
   * `count` rows of the counselor's roster loaded at the instant `loadedAt`, in the order of the file, from its row
   * `from` on (0 the first). None when another one is kept now, and never any for a student.
   */
  rows(loadedAt: string, from: number, count: number): Promise<readonly ExpectedRecord[]>;
  deleteAll(): Promise<void>;
  /** Deletes what is past its day. Not to be called while the clock may be wrong (seen-days.ts). */
  deleteExpired(): Promise<void>;
  /** Calls back after every change, from whichever page it came. Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}
