import type { HistoryEntry } from '@/lib/core/session/model/class-session';
import { sameJson } from '@/lib/core/session/same-json';

/**
 * Two histories of one student as one; an entry of both stands once. Each history keeps its order, also where a clock was
 * set back in it; between entries of both, those of one and of the other go by when they came. It does not matter which is
 * given first, and joining one of them once more changes nothing.
 */
export function mergeHistory(
  one: readonly HistoryEntry[],
  other: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const [left, right] = [new Line(one), new Line(other)];
  const merged = new Map<string, HistoryEntry>();
  for (let next = nextOf(left, right); next !== null; next = nextOf(left, right)) {
    const [mine, theirs] = [left.take(next.id), right.take(next.id)];
    merged.set(next.id, mine && theirs ? chosen(mine, theirs) : next);
  }
  return [...merged.values()];
}

/** ISO instant at which an entry came to the board. */
export function cameAt(entry: HistoryEntry): string {
  return entry.kind === 'check' ? entry.cameAt : entry.at;
}

/** The entry that stands next: what only one history has comes before what both have. */
function nextOf(left: Line, right: Line): HistoryEntry | null {
  const [one, other] = [left.first(), right.first()];
  if (one === null || other === null) return one ?? other;
  const [isOfBoth, isOtherOfBoth] = [right.has(one.id), left.has(other.id)];
  if (isOfBoth !== isOtherOfBoth) return isOfBoth ? other : one;
  const [time, otherTime] = [left.timeOf(one), right.timeOf(other)];
  if (time !== otherTime) return time < otherTime ? one : other;
  return one.id <= other.id ? one : other;
}

/** What is left of one history. */
class Line {
  readonly #entries: Map<string, HistoryEntry>;
  /** when each came, in milliseconds since 1970; no later than what came after it */
  readonly #times = new Map<string, number>();

  constructor(history: readonly HistoryEntry[]) {
    this.#entries = new Map(history.map((entry) => [entry.id, entry]));
    let time = Number.POSITIVE_INFINITY;
    for (const entry of history.toReversed()) {
      time = Math.min(time, Date.parse(cameAt(entry)));
      this.#times.set(entry.id, time);
    }
  }

  first(): HistoryEntry | null {
    const [first] = this.#entries.values();
    return first ?? null;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  timeOf({ id }: HistoryEntry): number {
    return this.#times.get(id) ?? 0;
  }

  take(id: string): HistoryEntry | null {
    const entry = this.#entries.get(id) ?? null;
    this.#entries.delete(id);
    return entry;
  }
}

/** Of one entry that the histories do not agree about: the check with a concern; else the same one whichever is given first. */
function chosen(one: HistoryEntry, other: HistoryEntry): HistoryEntry {
  if (sameJson(one, other)) return one;
  if (hasConcern(one) !== hasConcern(other)) return hasConcern(one) ? one : other;
  return JSON.stringify(one) < JSON.stringify(other) ? one : other;
}

function hasConcern(entry: HistoryEntry): boolean {
  return entry.kind === 'check' && entry.concern !== '';
}
