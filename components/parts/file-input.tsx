import { type ComponentProps, useCallback, useLayoutEffect, useRef } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'ref' | 'onChange' | 'className'> {
  readonly label: string;
  /** of the button, beside `button file` */
  readonly look?: string;
  onFiles(files: readonly File[]): void;
}

/**
 * The file input; it lies invisibly over its button, so that keyboard, click and tests meet the real one. It listens by
 * itself: React hears nothing of an input that was taken away while the person was still choosing, and the file was lost.
 */
export function FileInput({ label, look = '', onFiles, ...rest }: Props) {
  const latest = useRef(onFiles);
  useLayoutEffect(() => {
    latest.current = onFiles;
  });
  const listen = useCallback((input: HTMLInputElement | null) => {
    if (!input) return;
    input.onchange = () => {
      const files = [...(input.files ?? [])];
      // the same file may be chosen again after it was corrected
      input.value = '';
      if (files.length > 0) latest.current(files);
    };
  }, []);
  return (
    <label className={`button file ${look}`}>
      {label}
      <input {...rest} type="file" ref={listen} />
    </label>
  );
}
