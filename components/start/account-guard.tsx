import { useState } from 'react';
import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';

interface Props {
  readonly allowed: boolean;
  /** false when it was not given */
  allow(): Promise<boolean>;
  stop(): void;
}

/** Why the account pages are asked for, and the click that asks. */
export function AccountGuard({ allowed, allow, stop }: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <div className="account-guard" data-accounts={allowed}>
      <p>{SMALL_TOOLS_TEXTS.accountWhy}</p>
      <p className="note">{SMALL_TOOLS_TEXTS.accountWhat}</p>
      <div className="school-tool-row">
        {allowed ? (
          <button type="button" className="button" data-action="stop-accounts" onClick={stop}>
            {SMALL_TOOLS_TEXTS.accountStop}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            data-action="allow-accounts"
            onClick={() => void allow().then((given) => setRefused(!given))}
          >
            {SMALL_TOOLS_TEXTS.accountAllow}
          </button>
        )}
        <span role="status">
          {allowed && SMALL_TOOLS_TEXTS.accountOn}
          {!allowed && refused && SMALL_TOOLS_TEXTS.accountRefused}
        </span>
      </div>
    </div>
  );
}
