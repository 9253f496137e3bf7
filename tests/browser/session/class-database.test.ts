import { afterEach, expect, test } from 'vitest';
import { ClassDatabase } from '@/lib/platform/session/class-database';
import { SCHEMA_STEPS, type SchemaStep, storedStudent } from '@/lib/platform/session/class-schema';
import { check, classAbout, classStudent, hashOf } from '@/tests/support/made-up-class';
import { allIn, isKept, newName, openByHand } from './databases';

const STUDENT = classStudent(0, { history: [check('a', 1, { fileHash: hashOf('1') })] });
const held: IDBDatabase[] = [];

afterEach(() => {
  for (const database of held.splice(0)) database.close();
});

/** As version 1 kept it: of pictures it says only whether they are saved. */
const { keepPictures: _, ...SETTINGS_ONE } = classAbout().settings;
const ABOUT_ONE = { ...classAbout(), settings: SETTINGS_ONE };

/** What version 1 of the schema is, written down a second time: whoever has one in the browser has this. */
async function versionOne(name: string): Promise<IDBDatabase> {
  const database = await openByHand(name, 1, (made) => {
    made.createObjectStore('abouts', { keyPath: 'classKey' });
    const students = made.createObjectStore('students', {
      keyPath: ['student.classKey', 'student.studentKey'],
    });
    students.createIndex('classKey', 'student.classKey');
    students.createIndex('files', 'files', { multiEntry: true });
    made.createObjectStore('marker');
  });
  held.push(database);
  const transaction = database.transaction(['abouts', 'students', 'marker'], 'readwrite');
  transaction.objectStore('abouts').put(ABOUT_ONE);
  transaction.objectStore('students').put({ student: STUDENT, files: [`["class-1","${hashOf('1')}"]`] });
  transaction.objectStore('marker').put('class-1', 'open');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  return database;
}

const WITH_COLOUR: SchemaStep = async (_, transaction) => {
  const store = transaction.objectStore('abouts');
  for (const about of await store.getAll()) await store.put({ ...about, name: `${about.name}（升级）` });
};
const FAILING: SchemaStep = async (database, transaction) => {
  await WITH_COLOUR(database, transaction);
  throw new TypeError('a mistake in a step');
};

test('a database of version 1 that was made by hand is read as it is', async () => {
  const name = newName();
  (await versionOne(name)).close();
  const connection = await new ClassDatabase(name, SCHEMA_STEPS.slice(0, 1)).open();
  expect(await connection.get('abouts', 'class-1')).toEqual(ABOUT_ONE);
  expect(await connection.get('students', ['class-1', 'student-0'])).toEqual(storedStudent(STUDENT));
  expect(await connection.getAllFromIndex('students', 'classKey', 'class-1')).toHaveLength(1);
  const [file = ''] = storedStudent(STUDENT).files;
  expect(await connection.getAllFromIndex('students', 'files', file)).toHaveLength(1);
  expect(await connection.get('marker', 'open')).toBe('class-1');
  connection.close();
});

test('version 2 keeps pictures: of no class that was there before, and none is there', async () => {
  const name = newName();
  (await versionOne(name)).close();
  const connection = await new ClassDatabase(name, SCHEMA_STEPS.slice(0, 2)).open();
  expect(await connection.get('abouts', 'class-1')).toEqual(classAbout());
  expect(await connection.getAll('pictures')).toEqual([]);
  const picture = { classKey: 'class-1', studentKey: 'student-0', fileName: 'a.png', png: new Uint8Array(3) };
  await connection.put('pictures', picture);
  expect(await connection.get('pictures', ['class-1', 'student-0'])).toEqual(picture);
  connection.close();
});

test('a database of version 1 is brought to the present version with everything in it', async () => {
  const name = newName();
  (await versionOne(name)).close();
  const connection = await new ClassDatabase(name, [...SCHEMA_STEPS, WITH_COLOUR]).open();
  expect(connection.version).toBe(SCHEMA_STEPS.length + 1);
  expect(await connection.get('abouts', 'class-1')).toEqual(classAbout({ name: '计科1班（升级）' }));
  expect(await connection.get('students', ['class-1', 'student-0'])).toEqual(storedStudent(STUDENT));
  connection.close();
});

test('a step that fails leaves the database of the former version as it was, and is heard of', async () => {
  const name = newName();
  (await versionOne(name)).close();
  await expect(new ClassDatabase(name, [...SCHEMA_STEPS, FAILING]).open()).rejects.toThrow(TypeError);
  const database = await openByHand(name, 1);
  held.push(database);
  expect(await allIn(database, 'abouts')).toEqual([ABOUT_ONE]);
});

test('reading makes no database, writing does', async () => {
  const name = newName();
  const database = new ClassDatabase(name);
  expect(await database.openExisting()).toBeNull();
  expect(await isKept(name)).toBe(false);
  const [read, written] = await Promise.all([database.openExisting(), database.open()]);
  expect(read).toBeNull();
  expect(written.objectStoreNames).toHaveLength(4);
  expect(await database.openExisting()).toBe(written);
  written.close();
});

test('a page of the present version lets one of a newer version in', async () => {
  const name = newName();
  const present = new ClassDatabase(name);
  await present.open();
  const newer = await new ClassDatabase(name, [...SCHEMA_STEPS, WITH_COLOUR]).open();
  expect(newer.version).toBe(SCHEMA_STEPS.length + 1);
  await expect(present.open()).rejects.toMatchObject({ name: 'VersionError' });
  newer.close();
});

test('a page that does not let go is told of, and what it holds up goes on when it has', async () => {
  const name = newName();
  const holding = await versionOne(name);
  const database = new ClassDatabase(name, [...SCHEMA_STEPS, WITH_COLOUR]);
  await expect(database.open()).rejects.toMatchObject({ name: 'Blocked' });
  holding.close();
  const connection = await database.open();
  expect(await connection.get('abouts', 'class-1')).toMatchObject({ name: '计科1班（升级）' });
  connection.close();
});

test('what a page that was closed too early left of a former database goes when the classes are opened', async () => {
  const name = newName();
  const database = new ClassDatabase(name);
  await (await database.open()).put('abouts', classAbout());
  await database.renew();
  (await versionOne(name)).close();
  const connection = await new ClassDatabase(name).open();
  expect(connection.name).toBe(`${name}.1`);
  await expect.poll(() => isKept(name)).toBe(false);
  expect(await connection.getAll('abouts')).toEqual([classAbout()]);
  connection.close();
});

test('deleting leaves no database, also where other pages have it open', async () => {
  const name = newName();
  const [one, other] = [new ClassDatabase(name), new ClassDatabase(name)];
  await one.open();
  await other.open();
  await one.deleteWhole();
  expect(await isKept(name)).toBe(false);
  expect(await other.openExisting()).toBeNull();
  await one.deleteWhole();
  expect(await isKept(name)).toBe(false);
});

test('deleting while a page does not let go empties everything all the same', async () => {
  const name = newName();
  (await versionOne(name)).close();
  const database = new ClassDatabase(name);
  const connection = await database.open();
  await connection.put('pictures', {
    classKey: 'class-1',
    studentKey: 'student-0',
    fileName: 'a.png',
    png: new Uint8Array(3),
  });
  const holding = await openByHand(name, SCHEMA_STEPS.length);
  held.push(holding);
  await expect(database.deleteWhole()).rejects.toMatchObject({ name: 'Blocked' });
  for (const store of ['abouts', 'students', 'pictures', 'marker']) {
    expect(await allIn(holding, store)).toEqual([]);
  }
});
