import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';

interface Props {
  readonly label: string;
  onFiles(files: readonly File[]): void;
}

/** The file input; it lies invisibly over its button, as the roster's does. */
export function PictureChooser({ label, onFiles }: Props) {
  return (
    <label className="button file">
      {label}
      <input
        type="file"
        data-for="picture"
        accept="image/*"
        multiple
        aria-label={`${label}（${READ_PICTURE_TEXTS.chooseNote}）`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
