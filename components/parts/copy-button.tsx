import { useState } from 'react';
import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';

interface Props {
  readonly text: string;
  readonly label: string;
  /** what is copied, for who hears the button among others like it */
  readonly about?: string;
  /** name for tests: data-action */
  readonly action: string;
  /** False when the browser did not allow it. */
  copy(text: string): Promise<boolean>;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label, about, action, copy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        data-action={action}
        aria-label={about === undefined ? undefined : `${label}：${about}`}
        onClick={() => void copy(text).then(setCopied)}
      >
        {label}
      </button>{' '}
      <span role="status" className="note">
        {copied === true && HELP_TEXTS.copied}
        {copied === false && HELP_TEXTS.copyFailed}
      </span>
    </span>
  );
}
