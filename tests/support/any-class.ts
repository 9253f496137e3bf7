import fc from 'fast-check';
import type { ClassSession, HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import {
  check,
  classOf,
  classRow,
  classStudent,
  differing,
  doubtful,
  hashOf,
  lessonTime,
  rowChanged,
  settled,
  word,
} from './made-up-class';

const WAYS = ['live', 'confirmation', 'screenshot', 'report'] as const;
const STATES = ['waiting', 'agreed', 'differs', 'eyes', 'missing', null] as const;

/** Something that may happen to a student; ids of different kinds never meet. */
function anyEntry(): fc.Arbitrary<HistoryEntry> {
  const minute = fc.integer({ min: 0, max: 90 });
  const id = fc.integer({ min: 0, max: 9 });
  return fc.oneof(
    fc
      .tuple(
        fc.constantFrom(check, differing, doubtful),
        id,
        minute,
        fc.constantFrom(...WAYS),
        fc.constantFrom('', hashOf('1')),
      )
      .map(([make, number, at, way, fileHash]) => make(`check-${number}-${at}`, at, { way, fileHash })),
    fc
      .tuple(id, minute, fc.constantFrom(...STATES))
      .map(([number, at, state]) => word(`word-${number}-${at}`, at, state)),
    fc
      .tuple(minute, id)
      .map(([at, number]) => settled(at, `check-${number}-1`, 'match', { id: `settled-${at}` })),
    minute.map((at) => rowChanged(at, 'enrollDate')),
  );
}

/** A history as it comes about: each entry once, in the order in which they came. */
export function anyHistory(): fc.Arbitrary<readonly HistoryEntry[]> {
  return fc
    .uniqueArray(anyEntry(), { maxLength: 6, selector: ({ id }) => id })
    .map((entries) => entries.sort((one, other) => (cameAt(one) < cameAt(other) ? -1 : 1)));
}

function cameAt(entry: HistoryEntry): string {
  return entry.kind === 'check' ? entry.cameAt : entry.at;
}

/** A class of up to six of ten students to whom anything may have happened. `mark` tells the boards of two counselors apart. */
export function anyClass(mark: string): fc.Arbitrary<ClassSession> {
  const student = (index: number): fc.Arbitrary<Student> =>
    fc
      .tuple(
        anyHistory(),
        fc.constantFrom('', `备注${mark}`, '代签'),
        fc.constantFrom('2026-09-01', '2026-09-06'),
      )
      .map(([history, note, enrollDate]) =>
        classStudent(index, {
          studentKey: `${mark}-${index}`,
          note,
          history,
          row: classRow(index, { enrollDate }),
        }),
      );
  return fc
    .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), fc.integer({ min: 0, max: 3 }))
    .chain(([indexes, day]) =>
      fc.tuple(...indexes.map(student)).map((students) =>
        classOf(
          students.map((one, order) => ({ ...one, order })),
          { rosterAt: lessonTime(day) },
        ),
      ),
    );
}
