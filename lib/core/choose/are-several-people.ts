import type { RecordReading } from '@/lib/core/record/reading';
import { nameKeyOfReading, rowKeysOfReading } from './row-keys';

/**
 * Whether the records of a picture are of more than one person: names that differ, unless one ID number stands in
 * both. A record without a name or an ID is nobody else's.
 */
export function areSeveralPeople(records: readonly RecordReading[]): boolean {
  return records.some((one, at) => records.slice(at + 1).some((other) => areTwoPeople(one, other)));
}

function areTwoPeople(one: RecordReading, other: RecordReading): boolean {
  const [name, otherName] = [nameKeyOfReading(one), nameKeyOfReading(other)];
  const [id, otherId] = [rowKeysOfReading(one).idNumber, rowKeysOfReading(other).idNumber];
  if (id !== null && otherId !== null) return id !== otherId;
  return name !== null && otherName !== null && name !== otherName;
}
