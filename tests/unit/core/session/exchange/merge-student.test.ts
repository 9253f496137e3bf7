import { expect, test } from 'vitest';
import { mergeStudent, type OnBoard } from '@/lib/core/session/exchange/merge-student';
import { withoutIds } from '@/lib/core/session/exchange/without-ids';
import type { HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import { standingOf } from '@/lib/core/session/standing-of';
import { check, classAbout, classRow, classStudent, differing, word } from '@/tests/support/made-up-class';

const about = classAbout();

function on(changes: Partial<Student> = {}, ...history: HistoryEntry[]): OnBoard {
  return { student: classStudent(0, { ...changes, history }), about };
}

test.each<[string, OnBoard, OnBoard, string[], string]>([
  ['nobody has looked', on(), on(), [], 'waiting'],
  ['one has', on({}, check('a', 1)), on(), [], 'agreed'],
  ['both agree', on({}, check('a', 1)), on({}, check('b', 2)), [], 'agreed'],
  ['both differ in the same', on({}, differing('a', 1)), on({}, differing('b', 2)), [], 'differs'],
  ['the newer differs', on({}, check('a', 1)), on({}, differing('b', 2)), ['result'], 'differs'],
  ['the newer agrees', on({}, check('b', 2)), on({}, differing('a', 1)), ['result'], 'agreed'],
  [
    'differing in other fields',
    on({}, differing('a', 1)),
    on({}, differing('b', 2, { differences: [{ field: 'name', shown: '甲', expected: '乙' }] })),
    ['result'],
    'differs',
  ],
  [
    'a person’s word against a check',
    on({}, word('w', 1, 'missing')),
    on({}, check('b', 2)),
    ['result'],
    'missing',
  ],
  [
    'missing for two reasons',
    on({}, word('w', 1, 'missing')),
    on({}, { ...word('x', 2, 'missing'), reason: 'withdrawn' }),
    ['result'],
    'missing',
  ],
  [
    '待核对 that a person set after both checks takes the other’s away',
    on({}, check('a', 1), word('w', 30, 'waiting')),
    on({}, differing('b', 20)),
    ['result'],
    'waiting',
  ],
  [
    'a check after 待核对 counts as it would have',
    on({}, check('a', 1), word('w', 3, 'waiting')),
    on({}, differing('b', 20)),
    [],
    'differs',
  ],
  ['both say 待核对', on({}, word('v', 2, 'waiting')), on({}, word('w', 3, 'waiting')), [], 'waiting'],
])('%s', (_, one, other, conflicts, state) => {
  const merged = mergeStudent(one, other);
  expect([merged.conflicts, standingOf(merged.student, about).state]).toEqual([conflicts, state]);
  const swapped = mergeStudent(other, one);
  expect([swapped.conflicts, swapped.student.history]).toEqual([merged.conflicts, merged.student.history]);
});

test('where the rows expect different things, nobody can tell what a check was compared with', () => {
  const later = { row: classRow(0, { enrollDate: '2026-09-06' }) };
  const merged = mergeStudent(on({}, check('a', 1)), on(later, check('b', 2)));
  expect(merged.conflicts).toEqual(['row']);
  expect(merged.student.row).toEqual(classRow(0));
  expect(merged.student.history.at(-1)).toMatchObject({ kind: 'row-changed', fields: ['enrollDate'] });
  expect(standingOf(merged.student, about).state).toBe('eyes');
  // a second time it is known
  const again = mergeStudent({ student: merged.student, about }, on(later, check('b', 2)));
  expect(again.student).toEqual(merged.student);
});

test('rows that differ only in writing, and students to whom nothing has happened, are no conflict', () => {
  const written = { row: classRow(0, { enrollDate: '20260901' }) };
  expect(mergeStudent(on({}, check('a', 1)), on(written)).conflicts).toEqual([]);
  expect(mergeStudent(on(), on({ row: classRow(0, { enrollDate: '2026-09-06' }) })).student.history).toEqual(
    [],
  );
});

test.each([
  ['', '', '', false],
  ['代签', '', '代签', false],
  ['', '代签', '代签', false],
  ['代签', '代签', '代签', false],
  ['已联系', '代签', '代签；已联系', true],
  ['代签；已联系', '代签', '代签；已联系', true],
])('notes "%s" and "%s" are "%s"', (one, other, note, isConflict) => {
  const merged = mergeStudent(on({ note: one }), on({ note: other }));
  expect(merged.student.note).toBe(note);
  expect(merged.conflicts).toEqual(isConflict ? ['note'] : []);
});

test('what one board does not have comes from the other', () => {
  const typed = on({ row: null, name: '', studentNo: '2220', inRoster: false });
  expect(mergeStudent(typed, on()).student).toEqual(classStudent(0, { studentNo: '2220' }));
});

test('whom one board added and checked needs eyes where the other board’s roster has them', () => {
  const { name = '', studentNo = '' } = classRow(0).values;
  const added = { row: null, name, studentNo };
  const seen = check('a', 1, { verdicts: { enrollDate: 'unlisted' } });
  const merged = mergeStudent(on(), on(added, seen));
  expect(merged.student.row).toEqual(classRow(0));
  expect(merged.conflicts).toContain('row');
  expect(standingOf(merged.student, about).state).toBe('eyes');
  // added and never checked: the other board's result holds
  const unseen = mergeStudent(on(added), on({}, check('b', 2)));
  expect(unseen.conflicts).toEqual([]);
  expect(standingOf(unseen.student, about).state).toBe('agreed');
});

test('a board that was saved without ID numbers says nothing of them', () => {
  const { about: withoutAbout, students } = withoutIds({
    about,
    students: [classStudent(0, { history: [check('b', 2)] })],
  });
  const without = students.map((student): OnBoard => ({ student, about: withoutAbout }))[0] ?? on();
  for (const [first, second] of [
    [without, on({}, check('a', 1))],
    [on({}, check('a', 1)), without],
  ] as const) {
    const merged = mergeStudent(first, second);
    expect(merged.conflicts).toEqual([]);
    expect(merged.student.row).toEqual(classRow(0));
    expect(standingOf(merged.student, about).state).toBe('agreed');
  }
});
