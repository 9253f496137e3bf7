import { afterEach, expect, test } from 'vitest';
import { addStudent } from '@/lib/core/session/add-student';
import type { ClassStore, Kept } from '@/lib/core/session/class-store';
import { editAbout } from '@/lib/core/session/edit-about';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { storedPictures } from '@/lib/platform/handout/stored-pictures';
import { ClassDatabase } from '@/lib/platform/session/class-database';
import { SCHEMA_STEPS } from '@/lib/platform/session/class-schema';
import { createClassStore } from '@/lib/platform/session/class-store';
import { check, classOf, classStudent } from '@/tests/support/made-up-class';
import { allIn, isKept, newestOf, newName, openByHand, refusingPuts } from './databases';

const NOW = new Date('2026-09-10T08:00:00Z');
const WANTED = { savePictures: 'ask', keepPictures: true } as const;
const held: IDBDatabase[] = [];

afterEach(() => {
  for (const database of held.splice(0)) database.close();
});

function classThatKeeps(
  classKey: string,
  settings: ClassSession['about']['settings'] = WANTED,
): ClassSession {
  const students = [0, 1, 2].map((index) => classStudent(index, { classKey }));
  return classOf(students, { classKey, name: classKey, settings });
}

function pictureOf(index: number, changes: Partial<KeptPicture> = {}): KeptPicture {
  return {
    classKey: 'class-1',
    studentKey: `student-${index}`,
    fileName: `学籍核对_222${index}_20260910-0800.png`,
    png: Uint8Array.from([137, 80, 78, 71, index]),
    ...changes,
  };
}

function valueIn<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(kept.failure);
  return kept.value;
}

async function storeWith(...sessions: readonly ClassSession[]) {
  const name = newName();
  const store = createClassStore({ name, now: () => NOW });
  for (const session of sessions) valueIn(await store.create(session));
  return { name, store };
}

/** What is in the store of pictures, by looking. */
async function kept(name: string): Promise<readonly string[]> {
  const database = await openByHand(await newestOf(name), SCHEMA_STEPS.length);
  held.push(database);
  return (await allIn(database, 'pictures')).map((one) => (one as KeptPicture).fileName);
}

async function counts(store: ClassStore, ...classKeys: readonly string[]): Promise<readonly number[]> {
  return Promise.all(classKeys.map(async (key) => valueIn(await store.countPictures(key))));
}

test('a class that wants pictures keeps each student’s newest', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'));
  const told: unknown[] = [];
  store.onChanged((changed) => told.push(changed));
  expect(valueIn(await store.keepPicture(pictureOf(0)))).toBe(true);
  expect(valueIn(await store.keepPicture(pictureOf(1)))).toBe(true);
  const again = pictureOf(0, { fileName: '学籍核对_2220_20260910-0815.png' });
  expect(valueIn(await store.keepPicture(again))).toBe(true);
  expect(await counts(store, 'class-1')).toEqual([2]);
  expect(await kept(name)).toEqual([again.fileName, pictureOf(1).fileName]);
  expect(told).toHaveLength(3);
});

test('others keep none: who does not want it, of no such student, of no class, of a class past its day', async () => {
  const past = classThatKeeps('past');
  const { name, store } = await storeWith(
    classThatKeeps('class-1'),
    classThatKeeps('unwanted', { savePictures: 'always', keepPictures: false }),
    { ...past, about: { ...past.about, keepUntil: '2026-09-09' } },
  );
  for (const changes of [
    { classKey: 'unwanted' },
    { studentKey: 'nobody' },
    { classKey: 'nowhere' },
    { classKey: 'past' },
  ]) {
    expect(valueIn(await store.keepPicture(pictureOf(0, changes)))).toBe(false);
  }
  expect(await kept(name)).toEqual([]);
});

test('they go with their class, and no other class’s do', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'), classThatKeeps('class-2'));
  await store.keepPicture(pictureOf(0));
  await store.keepPicture(pictureOf(1));
  await store.keepPicture(pictureOf(0, { classKey: 'class-2', fileName: 'other.png' }));
  await store.delete('class-1');
  expect(await counts(store, 'class-1', 'class-2')).toEqual([0, 1]);
  expect(await kept(name)).toEqual(['other.png']);
});

test('they go with the day of their class', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'), classThatKeeps('class-2'));
  await store.keepPicture(pictureOf(0));
  await store.keepPicture(pictureOf(0, { classKey: 'class-2', fileName: 'other.png' }));
  await store.change('class-1', [], (session) => ({
    change: editAbout(session, { keepUntil: '2026-09-11' }),
  }));
  expect(valueIn(await store.deleteExpired('2026-09-11'))).toBe(0);
  expect(await kept(name)).toHaveLength(2);
  expect(valueIn(await store.deleteExpired('2026-09-12'))).toBe(1);
  expect(await kept(name)).toEqual(['other.png']);
});

test('全部删除 leaves none, nor the database', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'));
  await store.keepPicture(pictureOf(0));
  await store.deleteAll();
  expect(await isKept(name)).toBe(false);
});

test('they can be deleted while the class stays', async () => {
  const { store } = await storeWith(classThatKeeps('class-1'));
  await store.keepPicture(pictureOf(0));
  await store.keepPicture(pictureOf(1));
  expect(valueIn(await store.deletePictures('class-1'))).toBe(2);
  expect(await counts(store, 'class-1')).toEqual([0]);
  expect(valueIn(await store.read('class-1'))?.students).toHaveLength(3);
});

test('a student whose adding is taken back leaves no picture behind', async () => {
  const { store } = await storeWith(classThatKeeps('class-1'));
  const added = valueIn(
    await store.change('class-1', 'all', (session) => {
      const addition = addStudent(session, { name: '外来', studentNo: '2229' }, 'student-9');
      return { change: addition.kind === 'added' ? addition.change : null };
    }),
  );
  if (!added?.change) throw new Error('not added');
  expect(valueIn(await store.keepPicture(pictureOf(9)))).toBe(true);
  await store.undo(added.change);
  expect(await counts(store, 'class-1')).toEqual([0]);
});

test('where there is no room for a picture, the class and what lands in it stay', async () => {
  const { store } = await storeWith(classThatKeeps('class-1'));
  await refusingPuts(0, 'QuotaExceededError', async () => {
    expect(await store.keepPicture(pictureOf(0))).toEqual({ ok: false, failure: 'no-room' });
  });
  expect(valueIn(await store.land('class-1', 'student-0', check('a', 1))).kind).toBe('landed');
  expect(await counts(store, 'class-1')).toEqual([0]);
});

test('where there is no room to take deleted pictures off the disk, no half copy takes more of it', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'));
  for (const index of [0, 1, 2]) valueIn(await store.keepPicture(pictureOf(index)));
  await refusingPuts(1, 'QuotaExceededError', async () => {
    expect(valueIn(await store.deletePictures('class-1'))).toBe(3);
  });
  expect([await isKept(name), await isKept(`${name}.1`)]).toEqual([true, false]);
  expect(valueIn(await store.read('class-1'))?.students).toHaveLength(3);
  expect(await counts(store, 'class-1')).toEqual([0]);
});

test('they are handed out one at a time, without those that are deleted meanwhile', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'));
  for (const index of [0, 1, 2]) await store.keepPicture(pictureOf(index));
  const source = await storedPictures(new ClassDatabase(name), 'class-1', NOW);
  expect([source?.className, source?.count]).toEqual(['class-1', 3]);
  const names: string[] = [];
  for await (const { fileName } of source?.pictures() ?? []) {
    names.push(fileName);
    await store.deletePictures('class-1');
  }
  expect(names).toEqual([pictureOf(0).fileName]);
});

test('a class past its day has none to hand out', async () => {
  const { name, store } = await storeWith(classThatKeeps('class-1'));
  await store.keepPicture(pictureOf(0));
  expect(await storedPictures(new ClassDatabase(name), 'class-1', new Date('2026-10-22T08:00:00Z'))).toBe(
    null,
  );
  expect(await storedPictures(new ClassDatabase(newName()), 'class-1', NOW)).toBe(null);
});
