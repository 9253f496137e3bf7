import { type ReactNode, useId, useRef } from 'react';
import { SHEETS_AREA_TEXTS } from '@/lib/core/texts/class-sheets';
import { SHEET_OPTION_TEXTS } from '@/lib/core/texts/sheet-options';
import { SheetButton } from './sheet-row';

interface Props {
  /** `data-sheet` of the button */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button that opens the options of a sheet; they hold as they are changed. */
export function OptionsButton({ name, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <SheetButton
        name={name}
        label={SHEETS_AREA_TEXTS.options}
        spoken={title}
        onClick={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} className="class-settings" data-dialog={name} aria-labelledby={id}>
        <div className="detail-head">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className="button"
            data-action={`close-${name}`}
            onClick={() => dialog.current?.close()}
          >
            {SHEET_OPTION_TEXTS.close}
          </button>
        </div>
        {children}
        <p className="note">{SHEET_OPTION_TEXTS.remembered}</p>
      </dialog>
    </>
  );
}
