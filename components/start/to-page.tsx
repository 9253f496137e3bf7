import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly note: string;
  /** the button or the link */
  readonly children: ReactNode;
}

/** What another page of ours is for, and the way there. */
export function ToPage({ title, note, children }: Props) {
  return (
    <div className="to-page">
      <div>
        <h2>{title}</h2>
        <p className="note">{note}</p>
      </div>
      {children}
    </div>
  );
}
