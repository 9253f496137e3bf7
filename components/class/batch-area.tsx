import type { ReactNode } from 'react';
import type { BatchEnd } from '@/lib/core/batch/batch-item';
import type { BatchView } from '@/lib/core/batch/batch-view';
import { accountText, BATCH_TEXTS, batchProgressText, eyesText } from '@/lib/core/texts/class-batch';
import type { Problem } from '@/lib/core/texts/problem';
import { BatchList } from './batch-list';
import type { BatchActions } from './class-actions';

interface Props {
  readonly batch: BatchView;
  /** this page may write */
  readonly isReady: boolean;
  readonly actions: BatchActions;
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
  /** what waits for a person, when it is on show */
  readonly children?: ReactNode;
}

/** Where what students handed in is dropped, how far it is read, and what became of every file. */
export function BatchArea({ batch, isReady, actions, problemOf, children }: Props) {
  const { state, items, account, millisecondsLeft, eyes } = batch;
  const isOpen = state === 'running' || state === 'paused';
  const done = account.files - account.open;
  return (
    <section className="card batch" aria-labelledby="batch-title" data-batch={state}>
      <h2 id="batch-title">{BATCH_TEXTS.title}</h2>
      <p className="note">{isReady ? BATCH_TEXTS.lead : BATCH_TEXTS.elsewhere}</p>
      <div className="batch-tools">
        <Chooser
          label={BATCH_TEXTS.choose}
          isReady={isReady}
          input={{ 'data-for': 'picture', accept: 'image/*,.pdf,.zip' }}
          onFiles={actions.add}
        />
        <Chooser
          label={BATCH_TEXTS.chooseFolder}
          isReady={isReady}
          input={{ 'data-for': 'folder', webkitdirectory: '' }}
          onFiles={actions.add}
        />
        {state === 'running' && (
          <button type="button" className="button" data-action="pause" onClick={() => actions.pause()}>
            {BATCH_TEXTS.pause}
          </button>
        )}
        {state === 'paused' && (
          <button type="button" className="button" data-action="resume" onClick={() => actions.resume()}>
            {BATCH_TEXTS.resume}
          </button>
        )}
        {isOpen && (
          <button
            type="button"
            className="button"
            data-action="cancel-batch"
            onClick={() => actions.cancel()}
          >
            {BATCH_TEXTS.cancel}
          </button>
        )}
        {eyes > 0 && (
          <button
            type="button"
            className="button strong"
            data-action="eyes"
            onClick={() => actions.openEyes()}
          >
            {eyesText(eyes)}
          </button>
        )}
      </div>
      {children}
      {isOpen && (
        <div className="batch-progress">
          <p>
            {batchProgressText(account, millisecondsLeft)}
            {state === 'paused' && `（${BATCH_TEXTS.paused}）`}
          </p>
          <progress max={account.files} value={done} aria-label={BATCH_TEXTS.progress} />
        </div>
      )}
      {account.files > 0 && (
        <>
          <p className="account" data-account={account.files}>
            {accountText(account)}
          </p>
          <details className="batch-files">
            <summary>{BATCH_TEXTS.list}</summary>
            <BatchList items={items} problemOf={problemOf} />
          </details>
        </>
      )}
      <p role="status" className="unseen">
        {state === 'ended' ? accountText(account) : ''}
      </p>
    </section>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly isReady: boolean;
  /** what the input takes */
  readonly input: Readonly<Record<string, string>>;
  onFiles(files: readonly File[]): void;
}

/** The file input lies invisibly over its button, so that keyboard, click and tests meet the real one. */
function Chooser({ label, isReady, input, onFiles }: ChooserProps) {
  return (
    <label className="button file">
      {label}
      <input
        type="file"
        multiple
        {...input}
        disabled={!isReady}
        aria-label={`${label}：${BATCH_TEXTS.title}`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
