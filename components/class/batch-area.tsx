import type { ReactNode } from 'react';
import type { BatchEnd } from '@/lib/core/batch/batch-item';
import type { BatchView } from '@/lib/core/batch/batch-view';
import { BATCH_TEXTS } from '@/lib/core/texts/class-batch';
import type { Problem } from '@/lib/core/texts/problem';
import { BatchAccount } from './batch-account';
import { BatchPile, type PileProps } from './batch-pile';
import { BatchProgress } from './batch-progress';
import { BatchTools } from './batch-tools';
import type { BatchActions } from './class-actions';

interface Props {
  readonly batch: BatchView;
  /** this page may write */
  readonly isReady: boolean;
  readonly actions: BatchActions;
  /** made-up files to try it with; null: one does not practise */
  readonly pile: PileProps | null;
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
  /** a person looks for the student of a file that needs eyes; null: it is not known who that is */
  onFind(studentKey: string | null): void;
  /** what waits for a person, when it is on show */
  readonly children?: ReactNode;
}

/** Where what students handed in is dropped, how far it is read, and what became of every file. */
export function BatchArea({ batch, isReady, actions, pile, problemOf, onFind, children }: Props) {
  return (
    <section className="card batch" aria-labelledby="batch-title" data-batch={batch.state}>
      <h2 id="batch-title">{BATCH_TEXTS.title}</h2>
      <p className="note">{isReady ? BATCH_TEXTS.lead : BATCH_TEXTS.elsewhere}</p>
      <BatchTools batch={batch} isReady={isReady} actions={actions} />
      {pile && <BatchPile {...pile} />}
      {children}
      <BatchProgress batch={batch} />
      <BatchAccount batch={batch} isOpen={pile !== null} problemOf={problemOf} onFind={onFind} />
    </section>
  );
}
