import type { BatchView } from '@/lib/core/batch/batch-view';
import { BATCH_TEXTS, eyesText } from '@/lib/core/texts/class-batch';
import { BatchChooser } from './batch-chooser';
import type { BatchActions } from './class-actions';
import { droppedAlone } from './files-of-drop';

interface Props {
  readonly batch: BatchView;
  /** this page may write */
  readonly isReady: boolean;
  readonly actions: BatchActions;
}

/** What can be done with a batch: files and folders chosen, reading held or ended, what waits for a person looked at. */
export function BatchTools({ batch: { state, eyes }, isReady, actions }: Props) {
  const onFiles = (files: readonly File[]): void => actions.add(files.map(droppedAlone));
  return (
    <div className="batch-tools">
      <BatchChooser
        label={BATCH_TEXTS.choose}
        isReady={isReady}
        input={{ 'data-for': 'picture', accept: 'image/*,.pdf,.zip' }}
        onFiles={onFiles}
      />
      <BatchChooser
        label={BATCH_TEXTS.chooseFolder}
        isReady={isReady}
        input={{ 'data-for': 'folder', webkitdirectory: '' }}
        onFiles={onFiles}
      />
      {state === 'running' && <Tool name="pause" label={BATCH_TEXTS.pause} onClick={actions.pause} />}
      {state === 'paused' && <Tool name="resume" label={BATCH_TEXTS.resume} onClick={actions.resume} />}
      {(state === 'running' || state === 'paused') && (
        <Tool name="cancel-batch" label={BATCH_TEXTS.cancel} onClick={actions.cancel} />
      )}
      {eyes > 0 && <Tool name="eyes" label={eyesText(eyes)} isStrong onClick={actions.openEyes} />}
    </div>
  );
}

interface ToolProps {
  /** `data-action` */
  readonly name: string;
  readonly label: string;
  readonly isStrong?: boolean;
  onClick(): void;
}

function Tool({ name, label, isStrong = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={isStrong ? 'button strong' : 'button'}
      data-action={name}
      onClick={() => onClick()}
    >
      {label}
    </button>
  );
}
