import type { ReactNode } from 'react';
import { onTrusted } from './on-trusted';

interface Props {
  /** name for tests: data-action */
  readonly action: string;
  readonly onAct: () => void;
  readonly weight?: 'strong' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  readonly label?: string;
  readonly expanded?: boolean;
  /** what happens on a click, for who lingers or listens */
  readonly hint?: string;
  /** as in aria-keyshortcuts; shown on the button */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

export function ActionButton({
  action,
  onAct,
  weight = 'plain',
  disabled = false,
  label,
  expanded,
  hint,
  shortcut,
  children,
}: Props) {
  return (
    <button
      type="button"
      className={`button ${weight}`}
      data-action={action}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      title={hint}
      aria-keyshortcuts={shortcut}
      onClick={onTrusted(onAct)}
    >
      {children}
      {shortcut && (
        <>
          {' '}
          <kbd>{shortcut}</kbd>
        </>
      )}
    </button>
  );
}
