import type { BatchEnd } from '@/lib/core/batch/batch-item';
import type { BatchView } from '@/lib/core/batch/batch-view';
import { accountText, BATCH_TEXTS } from '@/lib/core/texts/class-batch';
import type { Problem } from '@/lib/core/texts/problem';
import { BatchList } from './batch-list';

interface Props {
  readonly batch: BatchView;
  /** the list of files is unfolded from the start */
  readonly isOpen: boolean;
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
  /** a person looks for the student of a file that needs eyes; null: it is not known who that is */
  onFind(studentKey: string | null): void;
}

/** The sum that every batch ends with, and what became of each file; read out once all have ended. */
export function BatchAccount({ batch: { state, items, account }, isOpen, problemOf, onFind }: Props) {
  return (
    <>
      {account.files > 0 && (
        <>
          <p className="account" data-account={account.files}>
            {accountText(account)}
          </p>
          <details className="batch-files" open={isOpen}>
            <summary>{BATCH_TEXTS.list}</summary>
            <BatchList items={items} problemOf={problemOf} onFind={onFind} />
          </details>
        </>
      )}
      <p role="status" className="unseen">
        {state === 'ended' ? accountText(account) : ''}
      </p>
    </>
  );
}
