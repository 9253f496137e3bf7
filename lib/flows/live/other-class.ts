import { pickRow } from '@/lib/core/choose/pick-row';
import { rowKeysOfReading } from '@/lib/core/choose/row-keys';
import type { RecordReading } from '@/lib/core/record/reading';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { classIndex } from '@/lib/core/session/class-index';
import type { ClassStore } from '@/lib/core/session/class-store';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { classNameText } from '@/lib/core/texts/class-page';
import { isRosterOf } from './open-class';

/**
 * The counselor's other classes that may have the student of this record, by what finds somebody in a roster: their names,
 * as people are shown them. A class that cannot be read now is not searched.
 */
export async function otherClassesWith(
  record: RecordReading,
  roster: RosterAbout,
  classes: Pick<ClassStore, 'list' | 'read'>,
): Promise<readonly string[]> {
  const list = await classes.list();
  const others = list.ok ? list.value.filter((about) => !isRosterOf(about, roster)) : [];
  const read = await Promise.all(others.map(({ classKey }) => classes.read(classKey)));
  return read.flatMap((one) =>
    one.ok && one.value !== null && mayHave(one.value, record) ? [classNameText(one.value.about.name)] : [],
  );
}

function mayHave({ students }: ClassSession, record: RecordReading): boolean {
  const index = classIndex(students.filter(({ inRoster }) => inRoster));
  return pickRow(record, index.candidates(rowKeysOfReading(record))).kind !== 'none';
}
