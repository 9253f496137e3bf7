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
 * The check that counts. Three kinds are told apart by what is known of when they looked at the record:
 * - what was read at a known time: live, or from a report that says its own day. The newest of them counts, the later one of
 *   two at once
 * - a file that came after it (screenshot, report without a day): nobody knows how old it is or who drew in it. It can make
 *   what was read worse or ask, never better; among such files 不一致 stays until something better is known, else the newest
 * - the student's own word (the code of a confirmation picture: anybody can write one), which can make what was read worse,
 *   never better, when it is newer; its 不一致 also when nobody can tell. It can stand in for a 一致 that was read before the
 *   roster changed
 *
 * One with a concern replaces no result without one.
 *
 * null when there is none. `checks` in the order in which they came.
 */
export function countingCheck(
  checks: readonly WeighedCheck[],
  times: ReadonlyMap<CheckResult, number>,
): WeighedCheck | null {
  const byTime = inOrder(checks, times);
  const ownWord = latest(byTime.filter(({ check }) => check.way === 'confirmation'));
  const dated = byTime.filter(({ check }) => isDated(check)).at(-1) ?? null;
  const since = dated === null ? byTime : byTime.slice(byTime.indexOf(dated) + 1);
  const file = fileThatCounts(since.filter(({ check }) => isUndated(check)));
  const read = dated !== null && (file === null || !isWorse(file, dated)) ? dated : file;
  if (read === null || ownWord === null) return read ?? ownWord;
  const isNewer = timeOf(ownWord, times) > timeOf(read, times);
  const mayBeNewer = ownWord.state === 'differs' && isUndated(read.check);
  return (isNewer || mayBeNewer) && mayReplace(ownWord, read) ? ownWord : read;
}

/** A file of which only is known when it came. */
export function isUndated(check: CheckResult): boolean {
  return check.way !== 'confirmation' && !isDated(check);
}

function inOrder(
  checks: readonly WeighedCheck[],
  times: ReadonlyMap<CheckResult, number>,
): readonly WeighedCheck[] {
  return [...checks].sort((one, other) => timeOf(one, times) - timeOf(other, times));
}

function timeOf({ check }: WeighedCheck, times: ReadonlyMap<CheckResult, number>): number {
  return times.get(check) ?? Number.NEGATIVE_INFINITY;
}

/** Its own time is known otherwise than from when it came. */
function isDated({ way, at, cameAt }: CheckResult): boolean {
  return way === 'live' || (way === 'report' && at !== cameAt);
}

/** The last one, but of those without a concern where there are any. */
function latest(checks: readonly WeighedCheck[]): WeighedCheck | null {
  return checks.findLast(({ check }) => check.concern === '') ?? checks.at(-1) ?? null;
}

function fileThatCounts(files: readonly WeighedCheck[]): WeighedCheck | null {
  return files.reduce<WeighedCheck | null>((before, file) => {
    if (before === null || before.check.concern !== '') return file;
    if (file.check.concern !== '') return before;
    return rankOf(before) === RANKS.differs && rankOf(file) < RANKS.differs ? before : file;
  }, null);
}

/** One whose row changed since asks, whatever it said. */
function rankOf({ state, isStale }: WeighedCheck): number {
  return isStale ? RANKS.eyes : RANKS[state];
}

function isWorse(one: WeighedCheck, than: WeighedCheck): boolean {
  const isSuspect = one.check.concern !== '' && than.check.concern === '';
  return !isSuspect && rankOf(one) > rankOf(than);
}

function mayReplace(ownWord: WeighedCheck, read: WeighedCheck): boolean {
  if (ownWord.check.concern !== '') return false;
  if (RANKS[ownWord.state] > RANKS[read.state]) return true;
  return read.isStale && read.state === 'agreed' && !ownWord.isStale;
}
