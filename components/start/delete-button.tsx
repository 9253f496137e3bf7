import { useRef } from 'react';
import { START_TEXTS } from '@/lib/core/texts/start';

/** 全部删除, asked once more in a dialog. */
export function DeleteButton({ onDelete }: { readonly onDelete: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className="button danger"
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
