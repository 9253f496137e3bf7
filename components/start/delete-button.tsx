import { useRef } from 'react';
import { START_TEXTS } from '@/lib/core/texts/start';

interface Props {
  /** it is what comes next */
  readonly strong?: boolean;
  onDelete(): void;
}

/** 全部删除, asked once more in a dialog. */
export function DeleteButton({ strong = false, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className={`button danger ${strong ? 'strong' : 'quiet'}`}
        data-action="delete"
        onClick={() => dialog.current?.showModal()}
      >
        {START_TEXTS.deleteAll}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{START_TEXTS.deleteTitle}</h2>
        <p>{START_TEXTS.deleteText}</p>
        <div className="dialog-row">
          <button type="button" className="button" data-action="keep" onClick={() => dialog.current?.close()}>
            {START_TEXTS.deleteNo}
          </button>
          <button
            type="button"
            className="button danger"
            data-action="confirm-delete"
            onClick={() => {
              dialog.current?.close();
              onDelete();
            }}
          >
            {START_TEXTS.deleteYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
