import { START_TEXTS } from '@/lib/core/texts/start';

interface Props {
  readonly label: string;
  readonly strong: boolean;
  onFile(file: File): void;
}

/** The file input; it lies invisibly over its button, so that keyboard, click and tests meet the real one. */
export function FileChooser({ label, strong, onFile }: Props) {
  return (
    <label className={`button file ${strong ? 'strong' : ''}`}>
      {label}
      <input
        type="file"
        data-for="roster"
        accept=".xlsx,.xls,.csv,.txt,.json"
        aria-label={`${label}（${START_TEXTS.dropNote}）`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // the same file may be chosen again after it was corrected
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
