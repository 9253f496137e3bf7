import { type BatchItem, FATES, type Fate } from './batch-item';

/** What a batch comes to: `files` is always the sum of the fates and of what is still open. */
export interface BatchAccount extends Readonly<Record<Fate, number>> {
  readonly files: number;
  /** not ended yet */
  readonly open: number;
}

/** Counts the files of a batch by what became of them. */
export function batchAccount(items: readonly BatchItem[]): BatchAccount {
  const counts: Record<Fate, number> = { read: 0, eyes: 0, failed: 0, duplicate: 0, 'not-ours': 0 };
  let open = 0;
  for (const { body } of items) {
    if (body.state === 'done') counts[body.fate] += 1;
    else open += 1;
  }
  return { ...counts, files: items.length, open };
}

/** Whether files in = read + needs eyes + failed + duplicates + not of this class + still open. */
export function isBalanced(account: BatchAccount): boolean {
  return FATES.reduce((sum, fate) => sum + account[fate], account.open) === account.files;
}
