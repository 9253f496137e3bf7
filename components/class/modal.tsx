import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Esc */
  onLeave(): void;
}

/** A dialog that is open as long as it is drawn; the focus goes back where it was. */
export function Modal({ name, title, children, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="class-settings"
      data-dialog={name}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
