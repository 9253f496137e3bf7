import { FileInput } from '@/components/parts/file-input';

interface Props {
  /** `data-for` of the input */
  readonly name: string;
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A file input that lies invisibly over its button, so that keyboard and click meet the real one. */
export function FileButton({ name, label, accept, multiple = false, disabled = false, onFiles }: Props) {
  return (
    <FileInput
      label={label}
      look="small"
      data-for={name}
      accept={accept}
      multiple={multiple}
      disabled={disabled}
      aria-label={label}
      onFiles={onFiles}
    />
  );
}
