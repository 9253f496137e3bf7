import { expect, test } from 'vitest';
import { otherClassesWith } from '@/lib/flows/live/other-class';
import { classRow } from '@/tests/support/made-up-class';
import { HEAD, HERE, OTHER, storeOf } from './live-class';

function recordOf(index: number) {
  const { values } = classRow(index);
  const fields = Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, { state: 'text', text }] as const),
  );
  return { title: '', fields, photo: 'unknown', notShown: [] } as const;
}

test.each([
  ['a student of the other class', 5, ['B 班']],
  ['a student of no class', 7, []],
  ['a student of the class that the roster is of: that one is not asked', 0, []],
])('%s', async (_, index, names) => {
  expect(await otherClassesWith(recordOf(index), HEAD, await storeOf(HERE, OTHER))).toEqual(names);
});

test('somebody whom the other class has lost is not there', async () => {
  const students = OTHER.students.map((student) => ({ ...student, inRoster: false }));
  expect(await otherClassesWith(recordOf(5), HEAD, await storeOf(HERE, { ...OTHER, students }))).toEqual([]);
});

test('a class that cannot be read is not searched', async () => {
  const store = await storeOf(HERE, OTHER);
  store.read = async () => ({ ok: false, failure: 'unusable' });
  expect(await otherClassesWith(recordOf(5), HEAD, store)).toEqual([]);
});
