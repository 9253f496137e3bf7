import { useId, useRef } from 'react';
import { CLASS_TEXTS } from '@/lib/core/texts/class-page';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** it is what comes next */
  readonly strong?: boolean;
  onConfirm(): void;
}

/** Deleting is asked once more, in words that say what goes. */
export function ConfirmButton({ name, label, title, text, strong = false, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`button danger ${strong ? 'strong' : 'quiet'}`}
        data-action={name}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <div className="dialog-row">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {CLASS_TEXTS.keep}
          </button>
          <button
            type="button"
            className="button danger"
            data-action={`confirm-${name}`}
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {CLASS_TEXTS.deleteYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
