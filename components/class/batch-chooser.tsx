import { FileInput } from '@/components/parts/file-input';
import { BATCH_TEXTS } from '@/lib/core/texts/class-batch';

interface Props {
  readonly label: string;
  readonly isReady: boolean;
  /** what the input takes */
  readonly input: Readonly<Record<string, string>>;
  onFiles(files: readonly File[]): void;
}

/** The file input lies invisibly over its button, so that keyboard, click and tests meet the real one. */
export function BatchChooser({ label, isReady, input, onFiles }: Props) {
  return (
    <FileInput
      label={label}
      multiple
      {...input}
      disabled={!isReady}
      aria-label={`${label}：${BATCH_TEXTS.title}`}
      onFiles={onFiles}
    />
  );
}
