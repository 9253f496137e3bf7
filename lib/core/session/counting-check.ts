import type { CheckResult, HistoryEntry } from './model/class-session';
import type { OpenPoints } from './open-points';

/** A check with what decides whether it counts. */
export interface WeighedCheck {
  readonly check: CheckResult;
  /** what it comes to by itself (open-points.ts) */
  readonly state: OpenPoints['state'];
  /** the roster's row changed after it, so that it says less than it did (row-changes.ts) */
  readonly isStale: boolean;
}

const RANKS = { agreed: 0, eyes: 1, differs: 2 } as const;

/**
 * When each check looked at the record, in milliseconds since 1970: its own time, but never later than it came, nor
 * later than whatever came after it. So a clock that was wrong for a while, here or at the student's, makes no check the
 * newest for ever.
 */
export function timesOf(history: readonly HistoryEntry[]): ReadonlyMap<CheckResult, number> {
  const times = new Map<CheckResult, number>();
  let latest = Number.POSITIVE_INFINITY;
  for (const entry of history.toReversed()) {
    latest = Math.min(latest, Date.parse(entry.kind === 'check' ? entry.cameAt : entry.at));
    if (entry.kind === 'check') times.set(entry, Math.min(latest, Date.parse(entry.at)));
  }
  return times;
}

/**
 * The check that counts: the newest by its own time, of two at once the one that came later. But what a student's own
 * word (the code of a confirmation picture: anybody can write one) says is set against what was read, live or from a
 * picture or a report, whenever that was:
 * - it can make a result that was read worse, never better: 不一致 of the student's own counts, when it is newer, against
 *   一致 that was read; 一致 of the student's own never against 不一致 or 需人工核对 that was read
 * - it can stand in for a 一致 that was read before the roster changed
 * - one with a concern counts for nothing there
 *
 * null when there is none. `checks` in the order in which they came.
 */
export function countingCheck(
  checks: readonly WeighedCheck[],
  times: ReadonlyMap<CheckResult, number>,
): WeighedCheck | null {
  const ownWord = newest(
    checks.filter(({ check }) => check.way === 'confirmation'),
    times,
  );
  const read = newest(
    checks.filter(({ check }) => check.way !== 'confirmation'),
    times,
  );
  if (read === null || ownWord === null) return read ?? ownWord;
  const isNewer = timeOf(ownWord, times) > timeOf(read, times);
  return isNewer && ownWord.check.concern === '' && mayReplace(ownWord, read) ? ownWord : read;
}

function mayReplace(ownWord: WeighedCheck, read: WeighedCheck): boolean {
  if (RANKS[ownWord.state] > RANKS[read.state]) return true;
  return read.isStale && read.state === 'agreed' && !ownWord.isStale;
}

function timeOf({ check }: WeighedCheck, times: ReadonlyMap<CheckResult, number>): number {
  return times.get(check) ?? Number.NEGATIVE_INFINITY;
}

function newest(
  checks: readonly WeighedCheck[],
  times: ReadonlyMap<CheckResult, number>,
): WeighedCheck | null {
  return checks.reduce<WeighedCheck | null>(
    (best, one) => (best !== null && timeOf(best, times) > timeOf(one, times) ? best : one),
    null,
  );
}
