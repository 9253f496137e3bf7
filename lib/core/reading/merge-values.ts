import type { FieldReading } from '@/lib/core/record/reading';

/**
 * A field that stands more than once in a record → one reading. Empty places do not count beside a value;
 * different values make it `conflict` (nobody knows which one is meant). `readings` is not empty.
 */
export function mergeValues(readings: readonly [FieldReading, ...FieldReading[]]): FieldReading {
  const [first, ...others] = readings.filter((reading) => !isEmpty(reading));
  if (!first) return readings[0];
  if (others.every((other) => same(first, other))) return first;
  return { state: 'unreadable', reason: 'conflict', text: first.text };
}

function isEmpty(reading: FieldReading): boolean {
  return reading.state === 'unreadable' && reading.reason === 'empty';
}

function same(a: FieldReading, b: FieldReading): boolean {
  return a.state === b.state && a.text.trim() === b.text.trim();
}
