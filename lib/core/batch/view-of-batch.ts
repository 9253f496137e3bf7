import { batchAccount } from './batch-account';
import type { BatchItem } from './batch-item';
import type { BatchView } from './batch-view';
import { timeLeft } from './time-left';

/** Where a batch stands. */
export interface BatchNow {
  readonly items: readonly BatchItem[];
  /** files are being taken in that are not among the items yet */
  readonly isTaking: boolean;
  readonly isPaused: boolean;
  /** how many files were read, and the ms that took */
  readonly pace: { readonly files: number; readonly elapsed: number };
  /** what waits for a person */
  readonly eyes: number;
}

/** What is shown of a batch: its state, its account, the time that is left. */
export function viewOfBatch({ items, isTaking, isPaused, pace, eyes }: BatchNow): BatchView {
  const account = batchAccount(items);
  const isOpen = account.open > 0 || isTaking;
  return {
    state: isOpen ? (isPaused ? 'paused' : 'running') : items.length === 0 ? 'idle' : 'ended',
    items,
    account,
    millisecondsLeft: timeLeft(pace.files, account.open, pace.elapsed),
    eyes,
  };
}
