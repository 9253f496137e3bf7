import { FileInput } from '@/components/parts/file-input';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';

interface Props {
  readonly label: string;
  onFiles(files: readonly File[]): void;
}

/** The file input; it lies invisibly over its button, as the roster's does. */
export function PictureChooser({ label, onFiles }: Props) {
  return (
    <FileInput
      label={label}
      data-for="picture"
      accept="image/*"
      multiple
      aria-label={`${label}（${READ_PICTURE_TEXTS.chooseNote}）`}
      onFiles={onFiles}
    />
  );
}
