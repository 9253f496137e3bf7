import { FileInput } from '@/components/parts/file-input';
import { PHOTO_CHECK_TEXTS } from '@/lib/core/texts/photo';

interface Props {
  readonly label: string;
  onFiles(files: readonly File[]): void;
}

/** The file input; it lies invisibly over its button, as the roster's does. Takes any file: names lie, bytes do not. */
export function PhotoChooser({ label, onFiles }: Props) {
  return (
    <FileInput
      label={label}
      data-for="photo"
      accept="image/*"
      aria-label={`${label}（${PHOTO_CHECK_TEXTS.chooseNote}）`}
      onFiles={onFiles}
    />
  );
}
