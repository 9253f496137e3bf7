import type { ReactNode } from 'react';

interface RowProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** One thing that is filed: what it is, and what is done with it. */
export function SheetRow({ title, note, children }: RowProps) {
  return (
    <li className="sheet-row">
      <div>
        <h3>{title}</h3>
        <p className="note">{note}</p>
      </div>
      <div className="sheet-tools">{children}</div>
    </li>
  );
}

interface ButtonProps {
  /** `data-sheet` */
  readonly name: string;
  readonly label: string;
  /** for whoever hears it alone */
  readonly spoken: string;
  onClick(): void;
}

export function SheetButton({ name, label, spoken, onClick }: ButtonProps) {
  return (
    <button type="button" className="button small" data-sheet={name} aria-label={spoken} onClick={onClick}>
      {label}
    </button>
  );
}
