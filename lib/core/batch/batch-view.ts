import type { StoreFailure } from '@/lib/core/session/model/outcomes';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { type BatchAccount, batchAccount } from './batch-account';
import type { BatchItem, Who } from './batch-item';

/** What the class page draws of a batch of files. */
export interface BatchView {
  readonly state: 'idle' | 'running' | 'paused' | 'ended';
  readonly items: readonly BatchItem[];
  readonly account: BatchAccount;
  /** null: nothing to go by yet */
  readonly millisecondsLeft: number | null;
  /** what waits for a person: crops, and files of which several students may be meant */
  readonly eyes: number;
}

/** A field that a person looks at; the crop lives in the page's memory only. */
export interface EyesLine {
  /** unique over the page's life */
  readonly key: string;
  /** whose value it is */
  readonly who: string;
  /** `unsure` until it is settled */
  readonly line: FieldLine;
}

/** A file of which a person says whom it is about. */
export interface StudentChoice {
  readonly itemId: number;
  readonly path: string;
  /** those who are possible; none where nothing was read that is sure enough to find anybody by */
  readonly possible: readonly Who[];
  /** how the picture shows the name, to choose by; '' when there is nothing */
  readonly crop: string;
  /** the same as text, where it was text */
  readonly text: string;
}

/** What waits for a person, over all files of the class. */
export interface BatchEyes {
  readonly lines: readonly EyesLine[];
  readonly choices: readonly StudentChoice[];
  /** why the last word was not kept, so that it is still asked; null when it was */
  readonly failure: StoreFailure | null;
}

/** Nothing was dropped yet. */
export const NO_BATCH: BatchView = {
  state: 'idle',
  items: [],
  account: batchAccount([]),
  millisecondsLeft: null,
  eyes: 0,
};
