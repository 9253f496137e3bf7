import { FileInput } from '@/components/parts/file-input';
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
    <FileInput
      label={label}
      look={strong ? 'strong' : ''}
      multiple
      data-for="roster"
      accept={ACCEPTED}
      aria-label={`${label}（${START_TEXTS.dropNote}）`}
      onFiles={onFiles}
    />
  );
}
