import type { ReactNode } from 'react';
import { TRY_AGAIN } from '@/lib/core/texts/try-again';

interface Props {
  /** null: trying again is not what helps */
  readonly again: (() => void) | null;
  /** deletes everything */
  readonly children: ReactNode;
}

/** The ways out of storage that cannot be used; what helps first stands first, and deleting never close to another button. */
export function WayOut({ again, children }: Props) {
  return (
    <div className="way-out">
      {again !== null && (
        <button type="button" className="button strong" data-action="try-again" onClick={() => again()}>
          {TRY_AGAIN}
        </button>
      )}
      {children}
    </div>
  );
}
