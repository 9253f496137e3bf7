import { type ReactNode, useState } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  /** opens it whenever it becomes another one than ''; a person may close it again */
  readonly call?: string;
  /** what a file dropped on it is taken for, see use-file-drop.ts */
  readonly drop?: 'photo';
  readonly children: ReactNode;
}

/** One line of a card that unfolds to what is wanted now and then. What is in it is drawn also while it is closed. */
export function Fold({ name, title, call = '', drop, children }: Props) {
  const [open, setOpen] = useState(call !== '');
  const [answered, setAnswered] = useState(call);
  // while drawing, not after it: whoever scrolls to what is in it finds it open
  if (call !== answered) {
    setAnswered(call);
    if (call !== '') setOpen(true);
  }
  return (
    <details
      className="fold"
      data-tool={name}
      {...(drop ? { 'data-drop': drop } : {})}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="folded">{children}</div>
    </details>
  );
}
