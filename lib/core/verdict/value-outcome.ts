import type { RefusedReason } from '@/lib/core/record/expected-record';
import type { Reason, Verdict } from './comparison';

/** What comes out when one value of the page is compared with one of the roster. */
export interface ValueOutcome {
  readonly verdict: Verdict;
  /** null only for `match` */
  readonly reason: Reason | null;
  /** only with reason `refused` */
  readonly refused: RefusedReason | null;
}

/** Compares two values that are not empty: `shown` from the page, `expected` from the roster, both as written. */
export type CompareValues = (shown: string, expected: string) => ValueOutcome;

export const MATCH: ValueOutcome = { verdict: 'match', reason: null, refused: null };

export function mismatch(reason: Reason): ValueOutcome {
  return { verdict: 'mismatch', reason, refused: null };
}
export function variant(reason: Reason): ValueOutcome {
  return { verdict: 'variant', reason, refused: null };
}
export function unsure(reason: Reason): ValueOutcome {
  return { verdict: 'unsure', reason, refused: null };
}
export function unlisted(reason: Reason): ValueOutcome {
  return { verdict: 'unlisted', reason, refused: null };
}

/** The roster's value cannot be used, for a reason that its reader should have seen. */
export function refused(why: RefusedReason): ValueOutcome {
  return {
    verdict: 'unlisted',
    reason: 'refused',
    refused: why,
  };
}
