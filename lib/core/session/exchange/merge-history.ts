import type { HistoryEntry } from '@/lib/core/session/model/class-session';
import { sameJson } from '@/lib/core/session/same-json';

interface Arrival {
  /** milliseconds since 1970 */
  readonly time: number;
  /** place in its history */
  readonly place: number;
}

/**
 * Two histories of one student as one, in the order in which their entries came; an entry of both stands once. Entries of
 * one history keep their order also where a clock was set back between them: an entry came no later than what came after
 * it. It does not matter which history is given first.
 */
export function mergeHistory(
  one: readonly HistoryEntry[],
  other: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const entries = new Map(one.map((entry) => [entry.id, entry]));
  const arrivals = arrivalsIn(one);
  for (const entry of other) entries.set(entry.id, chosen(entries.get(entry.id) ?? entry, entry));
  for (const [id, arrival] of arrivalsIn(other))
    arrivals.set(id, earlier(arrivals.get(id) ?? arrival, arrival));
  const orderOf = (id: string): Arrival => arrivals.get(id) ?? { time: 0, place: 0 };
  return [...entries.values()].sort(
    (left, right) =>
      orderOf(left.id).time - orderOf(right.id).time ||
      orderOf(left.id).place - orderOf(right.id).place ||
      (left.id < right.id ? -1 : 1),
  );
}

/** ISO instant at which an entry came to the board. */
export function cameAt(entry: HistoryEntry): string {
  return entry.kind === 'check' ? entry.cameAt : entry.at;
}

function arrivalsIn(history: readonly HistoryEntry[]): Map<string, Arrival> {
  const arrivals = new Map<string, Arrival>();
  let time = Number.POSITIVE_INFINITY;
  for (const [back, entry] of history.toReversed().entries()) {
    time = Math.min(time, Date.parse(cameAt(entry)));
    arrivals.set(entry.id, { time, place: history.length - 1 - back });
  }
  return arrivals;
}

function earlier(one: Arrival, other: Arrival): Arrival {
  return { time: Math.min(one.time, other.time), place: Math.min(one.place, other.place) };
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
