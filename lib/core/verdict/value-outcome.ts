import type { RefusedReason } from '@/lib/core/record/expected-record';
import type { ReasonedVerdict, ReasonOf } from './reasons';

/** A verdict with a reason of its own. */
interface Reasoned<V extends ReasonedVerdict> {
  readonly verdict: V;
  readonly reason: ReasonOf<V>;
  readonly refused: null;
}

/** The verdict that needs no reason: how a value was read says what can be said of it. */
interface Matched {
  readonly verdict: 'match';
  readonly reason: null;
  readonly refused: null;
}

/** The roster's cell says something, but nothing usable; `refused`: why. */
interface Refused {
  readonly verdict: 'unlisted';
  readonly reason: 'refused';
  readonly refused: RefusedReason;
}

/** What comes out when one value of the page is compared with one of the roster. */
export type ValueOutcome =
  | Matched
  | Reasoned<'variant'>
  | Reasoned<'mismatch'>
  | Reasoned<'unsure'>
  | Reasoned<'absent'>
  | Reasoned<'unlisted'>
  | Refused;

/** Compares two values that are not empty: `shown` from the page, `expected` from the roster, both as written. */
export type CompareValues = (shown: string, expected: string) => ValueOutcome;

export const MATCH: ValueOutcome = { verdict: 'match', reason: null, refused: null };
/** The layout is known not to show the field. */
export const ABSENT: ValueOutcome = { verdict: 'absent', reason: 'not-shown', refused: null };

export function mismatch(reason: ReasonOf<'mismatch'>): ValueOutcome {
  return { verdict: 'mismatch', reason, refused: null };
}
export function variant(reason: ReasonOf<'variant'>): ValueOutcome {
  return { verdict: 'variant', reason, refused: null };
}
export function unsure(reason: ReasonOf<'unsure'>): ValueOutcome {
  return { verdict: 'unsure', reason, refused: null };
}
export function unlisted(reason: ReasonOf<'unlisted'>): ValueOutcome {
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
