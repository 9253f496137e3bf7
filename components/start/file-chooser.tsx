import { START_TEXTS } from '@/lib/core/texts/start';

interface Props {
  readonly label: string;
  readonly strong: boolean;
  onFiles(files: readonly File[]): void;
}

const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.dbf,.json,.html,.htm,.xml';

/** The file input; it lies invisibly over its button, so that keyboard, click and tests meet the real one. */
export function FileChooser({ label, strong, onFiles }: Props) {
  return (
    <label className={`button file ${strong ? 'strong' : ''}`}>
      {label}
      <input
        type="file"
        multiple
        data-for="roster"
        accept={ACCEPTED}
        aria-label={`${label}（${START_TEXTS.dropNote}）`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // the same file may be chosen again after it was corrected
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
