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
