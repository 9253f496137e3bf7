import type { FieldReading, SightDoubt } from '@/lib/core/record/reading';

/**
 * A field that stands more than once in a record → one of its readings. Empty places do not count beside a value;
 * different values make it `conflict` (nobody knows which one is meant). In doubt at two places, it is for eyes only: no
 * pixels of one tell of the other. `readings` is not empty.
 */
export function mergeValues(readings: readonly [FieldReading, ...FieldReading[]]): FieldReading {
  const [first, ...others] = readings.filter((reading) => !isEmpty(reading));
  if (!first) return readings[0];
  if (others.every((other) => same(first, other))) return inDoubt([first, ...others]) ?? first;
  return { state: 'unreadable', reason: 'conflict', text: first.text };
}

function isEmpty(reading: FieldReading): boolean {
  return reading.state === 'unreadable' && reading.reason === 'empty';
}

/** The one that is in doubt; null where none is. */
function inDoubt(readings: readonly FieldReading[]): FieldReading | null {
  const [doubted, another] = readings.filter((reading) => doubtOf(reading) !== undefined);
  if (doubted?.state !== 'text') return null;
  return another ? { ...doubted, doubt: 'eyes-only' } : doubted;
}

function doubtOf(reading: FieldReading): SightDoubt | undefined {
  return reading.state === 'text' ? reading.doubt : undefined;
}

function same(a: FieldReading, b: FieldReading): boolean {
  return a.state === b.state && a.text.trim() === b.text.trim();
}
