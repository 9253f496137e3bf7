import type { RecordReading } from '@/lib/core/record/reading';
import { personLabel } from '@/lib/core/texts/options';
import type { RecordOption } from '@/lib/core/view/outcome';
import { nameKeyOfReading, rowKeysOfReading } from './row-keys';

/**
 * The people of a picture, when its records are of more than one: names that differ, unless one ID number stands in
 * both. Null when all may be one person's. A record without a name or an ID is nobody else's.
 */
export function peopleIn(records: readonly RecordReading[]): readonly RecordOption[] | null {
  const several = records.some((one, at) => records.slice(at + 1).some((other) => areTwoPeople(one, other)));
  return several ? records.map((record, index) => ({ index, label: personLabel(record, index) })) : null;
}

function areTwoPeople(one: RecordReading, other: RecordReading): boolean {
  const [name, otherName] = [nameKeyOfReading(one), nameKeyOfReading(other)];
  const [id, otherId] = [rowKeysOfReading(one).idNumber, rowKeysOfReading(other).idNumber];
  if (id !== null && otherId !== null) return id !== otherId;
  return name !== null && otherName !== null && name !== otherName;
}
