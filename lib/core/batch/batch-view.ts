import type { BatchAccount } from './batch-account';
import type { BatchItem } from './batch-item';

/** What the class page draws of a batch of files. */
export interface BatchView {
  readonly state: 'idle' | 'running' | 'paused' | 'ended';
  readonly items: readonly BatchItem[];
  readonly account: BatchAccount;
  /** null: nothing to go by yet */
  readonly millisecondsLeft: number | null;
  /** crops that wait for a person */
  readonly eyes: number;
}
