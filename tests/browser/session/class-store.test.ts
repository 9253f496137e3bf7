import { expect, test, vi } from 'vitest';
import { addStudent } from '@/lib/core/session/add-student';
import { applyChange } from '@/lib/core/session/change';
import type { ClassChanged, ClassStore, Kept } from '@/lib/core/session/class-store';
import { editAbout } from '@/lib/core/session/edit-about';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import { replaceRoster } from '@/lib/core/session/replace-roster';
import { setByHand } from '@/lib/core/session/set-by-hand';
import { setNote } from '@/lib/core/session/set-note';
import { SCHEMA_STEPS } from '@/lib/platform/session/class-schema';
import { createClassStore } from '@/lib/platform/session/class-store';
import {
  check,
  classOf,
  classRow,
  classStudent,
  differing,
  hashOf,
  lessonTime,
} from '@/tests/support/made-up-class';
import { allIn, isKept, newestOf, newName, openByHand, refusingPuts } from './databases';

const NOW = '2026-09-10T08:00:00Z';

function open(name = newName(), now = NOW): { readonly name: string; readonly store: ClassStore } {
  return { name, store: createClassStore({ name, now: () => new Date(now) }) };
}

function classNamed(classKey: string, ...indexes: number[]): ClassSession {
  return classOf(
    indexes.map((index, order) => classStudent(index, { classKey, order })),
    { classKey, name: classKey, createdAt: lessonTime(indexes.length) },
  );
}

function large(count: number): ClassSession {
  return classNamed('large', ...Array.from({ length: count }, (_, index) => index));
}

function keptIn<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(kept.failure);
  return kept.value;
}

async function keysIn(store: ClassStore): Promise<readonly string[]> {
  return keptIn(await store.list()).map(({ classKey }) => classKey);
}

const stamp = () => ({ id: crypto.randomUUID(), at: lessonTime(9) });

test('a new store keeps nothing, and looking makes nothing', async () => {
  const { name, store } = open();
  expect(await store.list()).toEqual({ ok: true, value: [] });
  expect(await store.read('class-1')).toEqual({ ok: true, value: null });
  expect(await store.readStudents('class-1', ['student-0'])).toEqual({ ok: true, value: [] });
  expect(await store.openClass()).toEqual({ ok: true, value: null });
  expect(await store.land('class-1', 'student-0', check('a', 1))).toEqual({
    ok: true,
    value: { kind: 'no-student' },
  });
  expect(await store.deleteExpired('2026-09-10')).toEqual({ ok: true, value: 0 });
  expect(await store.deleteAll()).toEqual({ ok: true, value: null });
  expect(await isKept(name)).toBe(false);
});

test('several classes are kept, each with its own students; the newest is first', async () => {
  const { name, store } = open();
  const [a, b] = [classNamed('a', 0, 1), classNamed('b', 0, 1, 2)];
  expect(await store.create(a)).toEqual({ ok: true, value: 'created' });
  expect(await store.create(b)).toEqual({ ok: true, value: 'created' });
  const other = open(name).store;
  expect(await other.list()).toEqual({ ok: true, value: [b.about, a.about] });
  expect(await other.read('a')).toEqual({ ok: true, value: a });
  expect(await other.read('b')).toEqual({ ok: true, value: b });
  expect(keptIn(await other.readStudents('b', ['student-2', 'student-0', 'nobody']))).toEqual([
    b.students[0],
    b.students[2],
  ]);
});

test('a class that is kept already stays as it is', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  expect(await store.create(classNamed('a', 1, 2))).toEqual({ ok: true, value: 'there' });
  expect(keptIn(await store.read('a'))).toEqual(classNamed('a', 0));
});

test('a class of none', async () => {
  const { store } = open();
  await store.create(classNamed('a'));
  expect(keptIn(await store.read('a'))).toEqual(classNamed('a'));
});

test('a class of five thousand is written with its progress, and the page goes on meanwhile', async () => {
  const { store } = open();
  const told: number[] = [];
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  });
  await store.create(large(5000), { onProgress: (percent) => told.push(percent) });
  clearInterval(clock);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect([told.length, told.at(-1)]).toEqual([10, 100]);
  expect(turns).toBeGreaterThan(3);
  const { students } = keptIn(await store.read('large')) ?? classOf([]);
  expect(students.map(({ order }) => order)).toEqual([...students.keys()]);
  expect(students).toHaveLength(5000);
});

test('stopped in the middle, nothing of a class is there', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  const stop = new AbortController();
  const creating = store.create(large(3000), { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(creating).rejects.toMatchObject({ name: 'AbortError' });
  expect(await keysIn(store)).toEqual(['a']);
  expect(keptIn(await store.read('large'))).toBeNull();
});

test('without room nothing of a class is there, and that is told', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  await refusingPuts(700, 'QuotaExceededError', async () => {
    expect(await store.create(large(3000))).toEqual({ ok: false, failure: 'no-room' });
  });
  expect(await keysIn(store)).toEqual(['a']);
});

test('a check lands on its student, and nobody else is touched', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0, 1));
  expect(keptIn(await store.land('a', 'student-1', differing('one', 1)))).toMatchObject({
    kind: 'landed',
    standing: { state: 'differs' },
  });
  expect(keptIn(await open(name).store.read('a'))?.students.map(({ history }) => history)).toEqual([
    [],
    [differing('one', 1)],
  ]);
});

test('what was there already, nobody, and no such class change nothing', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  await store.land('a', 'student-0', check('one', 1));
  const before = await store.read('a');
  expect(keptIn(await store.land('a', 'student-0', check('one', 1)))).toEqual({
    kind: 'duplicate',
    why: 'same-check',
  });
  expect(keptIn(await store.land('a', 'nobody', check('two', 2)))).toEqual({ kind: 'no-student' });
  expect(keptIn(await store.land('b', 'student-0', check('two', 2)))).toEqual({ kind: 'no-student' });
  expect(await store.read('a')).toEqual(before);
});

test('a file that came for another student of the class is found; the other classes have nothing to do with it', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0, 1));
  await store.create(classNamed('b', 0));
  const file = { way: 'screenshot', fileHash: hashOf('1') } as const;
  await store.land('b', 'student-0', check('other', 1, file));
  await store.land('a', 'student-0', check('one', 2, file));
  expect(keptIn(await store.land('a', 'student-1', check('two', 3, file)))).toMatchObject({
    shared: ['student-0'],
  });
  const concerns = keptIn(await store.read('a'))?.students.flatMap(({ history }) =>
    history.map((entry) => entry.kind === 'check' && entry.concern),
  );
  expect(concerns).toEqual(['shared-picture', 'shared-picture']);
  expect(keptIn(await store.read('b'))?.students[0]?.history).toEqual([check('other', 1, file)]);
});

test('checks that two pages land at once are both there', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0));
  const other = open(name).store;
  const landing = Array.from({ length: 20 }, (_, index) =>
    (index % 2 === 0 ? store : other).land('a', 'student-0', check(`check-${index}`, index)),
  );
  await Promise.all(landing);
  const ids = keptIn(await store.read('a'))?.students[0]?.history.map(({ id }) => id);
  expect(new Set(ids).size).toBe(20);
});

test('a check for which there is no room is told; one of two writes is none', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0, 1));
  const file = { fileHash: hashOf('1') };
  await store.land('a', 'student-0', check('one', 1, file));
  const before = await store.read('a');
  await refusingPuts(1, 'QuotaExceededError', async () => {
    // two students would be written
    expect(await store.land('a', 'student-1', check('two', 2, file))).toEqual({
      ok: false,
      failure: 'no-room',
    });
  });
  expect(await store.read('a')).toEqual(before);
});

test('an action is done on the class as it is kept now, and only what it changes is written', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0, 1));
  await open(name).store.land('a', 'student-1', check('one', 1));
  const { change } =
    keptIn(
      await store.change('a', ['student-1'], (session) => ({
        change: setNote(session, 'student-1', '代签'),
      })),
    ) ?? fail();
  expect(change.students.map(({ before }) => before?.history)).toEqual([[check('one', 1)]]);
  expect(keptIn(await store.read('a'))?.students).toEqual([
    classStudent(0, { classKey: 'a' }),
    classStudent(1, { classKey: 'a', note: '代签', history: [check('one', 1)] }),
  ]);
});

function fail(): never {
  throw new Error('There is such a class.');
}

test('an action is handed the students it names, or all', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0, 1, 2));
  const handed = (session: ClassSession) => ({
    change: null,
    keys: session.students.map(({ studentKey }) => studentKey),
  });
  expect(keptIn(await store.change('a', ['student-2', 'nobody'], handed))?.keys).toEqual(['student-2']);
  expect(keptIn(await store.change('a', [], handed))?.keys).toEqual([]);
  expect(keptIn(await store.change('a', 'all', handed))?.keys).toEqual([
    'student-0',
    'student-1',
    'student-2',
  ]);
  expect(keptIn(await store.change('b', 'all', handed))).toBeNull();
});

test('an action that has nothing to write says what it has to say', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  const typed = { name: '别名', studentNo: classRow(0).values.studentNo ?? '' };
  const there = await store.change('a', 'all', (session) => addStudent(session, typed, 'new'));
  expect(keptIn(there)).toMatchObject({ kind: 'there', studentKey: 'student-0' });
  const added = await store.change('a', 'all', (session) =>
    addStudent(session, { name: '外来', studentNo: '' }, 'new'),
  );
  expect(keptIn(added)).toMatchObject({ kind: 'added' });
  expect(keptIn(await store.read('a'))?.students.map(({ name }) => name)).toContain('外来');
});

test('an action that fails half-way has never been', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  const failing = store.change('a', 'all', () => {
    throw new TypeError('a mistake in an action');
  });
  await expect(failing).rejects.toThrow(TypeError);
  expect(keptIn(await store.read('a'))).toEqual(classNamed('a', 0));
});

test('a class is renamed and archived', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  await store.change('a', [], (session) => ({
    change: editAbout(session, { name: '计科2班', archived: true }),
  }));
  expect(keptIn(await store.list())).toMatchObject([{ name: '计科2班', archived: true }]);
});

test('what was done is taken back, unless something newer happened', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0, 1));
  const set = async () =>
    keptIn(
      await store.change('a', ['student-0', 'student-1'], (session) => ({
        change: setByHand(session, ['student-0', 'student-1'], { state: 'agreed' }, stamp),
      })),
    ) ?? fail();
  const { change } = await set();
  expect(keptIn(await store.undo(change))).toMatchObject({ kind: 'undone' });
  expect(keptIn(await store.read('a'))).toEqual(classNamed('a', 0, 1));
  const again = await set();
  await store.land('a', 'student-1', check('one', 1));
  expect(keptIn(await store.undo(again.change))).toEqual({
    kind: 'newer',
    students: ['student-1'],
    about: false,
  });
  await store.delete('a');
  expect(keptIn(await store.undo(again.change))).toBeNull();
});

test('a student who was added is gone when that is taken back', async () => {
  const { store } = open();
  await store.create(classNamed('a', 0));
  const added = keptIn(
    await store.change('a', 'all', (session) => addStudent(session, { name: '外来', studentNo: '' }, 'new')),
  );
  await store.undo(added?.change ?? fail());
  expect(keptIn(await store.read('a'))).toEqual(classNamed('a', 0));
});

test('another roster is put in place for five thousand students at once', async () => {
  const { store } = open();
  const session = large(5000);
  await store.create(session);
  const { head, columns } = session.about;
  const rows = session.students.map((_, index) => classRow(4999 - index));
  const replaced = keptIn(
    await store.change('large', 'all', (present) =>
      replaceRoster(
        present,
        { fileName: '新.xlsx', head, columns, rows },
        { at: lessonTime(5), keepUntil: '2026-10-20', newKey: () => crypto.randomUUID() },
      ),
    ),
  );
  expect(replaced).toMatchObject({ same: 5000, changed: 0, added: 0, gone: 0 });
  expect(keptIn(await store.read('large'))).toEqual(applyChange(session, replaced?.change ?? fail()));
});

test('one class is open for all pages, until it is closed or gone', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0));
  await store.create(classNamed('b', 0));
  await store.setOpenClass('a');
  const other = open(name).store;
  expect(keptIn(await other.openClass())).toBe('a');
  await other.setOpenClass('b');
  expect(keptIn(await store.openClass())).toBe('b');
  await store.setOpenClass(null);
  expect(keptIn(await store.openClass())).toBeNull();
  await store.setOpenClass('a');
  await store.delete('a');
  expect(keptIn(await store.openClass())).toBeNull();
});

test('a class past its day is not there, and goes when it is asked for', async () => {
  const { name, store } = open();
  await store.create(classOf([classStudent(0)], { keepUntil: '2026-09-20' }));
  await store.create({ ...classNamed('b', 0), about: { ...classNamed('b').about, keepUntil: '2026-10-20' } });
  await store.setOpenClass('class-1');
  const later = open(name, '2026-09-21T02:00:00Z').store;
  expect(await keysIn(later)).toEqual(['b']);
  expect(keptIn(await later.read('class-1'))).toBeNull();
  expect(keptIn(await later.openClass())).toBeNull();
  expect(keptIn(await later.land('class-1', 'student-0', check('one', 1)))).toEqual({ kind: 'no-student' });
  expect(keptIn(await later.deleteExpired('2026-09-20'))).toBe(0);
  expect(keptIn(await later.deleteExpired('2026-09-21'))).toBe(1);
  // also for a clock that is set back again
  expect(await keysIn(store)).toEqual(['b']);
  expect(keptIn(await store.deleteExpired('2026-10-21'))).toBe(1);
  expect(await isKept(name)).toBe(false);
});

test('deleting a class deletes its students and no other’s', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0, 1));
  await store.create(classNamed('aa', 0, 1));
  await store.delete('a');
  expect(keptIn(await store.read('a'))).toBeNull();
  expect(keptIn(await store.read('aa'))).toEqual(classNamed('aa', 0, 1));
  const database = await openByHand(await newestOf(name), SCHEMA_STEPS.length);
  expect(await allIn(database, 'students')).toHaveLength(2);
  database.close();
  await store.delete('aa');
  expect(await isKept(name)).toBe(false);
});

test('全部删除: whoever looks afterwards finds no database', async () => {
  const { name, store } = open();
  const other = open(name).store;
  await store.create(classNamed('a', 0, 1));
  await store.create(large(600));
  await store.setOpenClass('a');
  await other.read('a');
  expect(await store.deleteAll()).toEqual({ ok: true, value: null });
  expect(await isKept(name)).toBe(false);
  let found = -1;
  const made = await openByHand(name, 1, (_, oldVersion) => {
    found = oldVersion;
  });
  expect([found, made.objectStoreNames.length]).toEqual([0, 0]);
  made.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  expect(await keysIn(other)).toEqual([]);
  await other.create(classNamed('b', 0));
  expect(await keysIn(store)).toEqual(['b']);
});

test('全部删除 while something holds the database: told, and nothing is left in it', async () => {
  const { name, store } = open();
  await store.create(classNamed('a', 0, 1));
  const holding = await openByHand(name, SCHEMA_STEPS.length);
  expect(await store.deleteAll()).toEqual({ ok: false, failure: 'blocked' });
  for (const kept of ['abouts', 'students', 'marker']) expect(await allIn(holding, kept)).toEqual([]);
  holding.close();
});

test('kept by a newer version of the extension: told, not touched', async () => {
  const { name, store } = open();
  (await openByHand(name, 99, (database) => database.createObjectStore('abouts'))).close();
  expect(await store.list()).toEqual({ ok: false, failure: 'newer' });
  expect(await store.create(classNamed('a', 0))).toEqual({ ok: false, failure: 'newer' });
  expect(await isKept(name)).toBe(true);
  // but what is to be deleted can be
  expect(await store.deleteAll()).toEqual({ ok: true, value: null });
  expect(await isKept(name)).toBe(false);
});

test('a browser that keeps nothing: told', async () => {
  const { store } = open();
  const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  const asking = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValue(new DOMException('not here', 'SecurityError'));
  expect(await store.list()).toEqual({ ok: false, failure: 'unusable' });
  expect(await store.create(classNamed('a', 0))).toEqual({ ok: false, failure: 'unusable' });
  refusing.mockRestore();
  asking.mockRestore();
  expect(await store.create(classNamed('a', 0))).toEqual({ ok: true, value: 'created' });
});

test('every change is told to every page with what it is about, until it stops listening', async () => {
  const { name, store } = open();
  const other = open(name).store;
  const [own, theirs]: ClassChanged[][] = [[], []];
  store.onChanged((changed) => own?.push(changed));
  const stop = other.onChanged((changed) => theirs?.push(changed));
  await store.create(classNamed('a', 0, 1));
  await other.land('a', 'student-1', check('one', 1));
  await store.land('a', 'student-1', check('one', 1));
  await store.change('a', [], (session) => ({ change: editAbout(session, { name: '新名' }) }));
  await store.setOpenClass('a');
  await store.delete('a');
  await store.deleteAll();
  const told = [
    { classKey: 'a', studentKeys: null },
    { classKey: 'a', studentKeys: ['student-1'] },
    { classKey: 'a', studentKeys: null },
    { classKey: 'a', studentKeys: null },
    { classKey: 'a', studentKeys: null },
    { classKey: null, studentKeys: null },
  ];
  await vi.waitFor(() => expect(theirs).toEqual(told));
  await vi.waitFor(() => expect(own).toEqual(told));
  stop();
  await store.deleteAll();
  await vi.waitFor(() => expect(own).toHaveLength(7));
  expect(theirs).toHaveLength(6);
});

test('of two pages one writes and the other follows', async () => {
  const { name, store } = open();
  const other = open(name).store;
  const turns: string[] = [];
  const letGo = store.claimWriting((writes) => turns.push(`one ${writes}`));
  await vi.waitFor(() => expect(turns).toEqual(['one true']));
  const otherLetsGo = other.claimWriting((writes) => turns.push(`other ${writes}`));
  await vi.waitFor(() => expect(turns).toEqual(['one true', 'other false']));
  letGo();
  await vi.waitFor(() => expect(turns).toEqual(['one true', 'other false', 'other true']));
  otherLetsGo();
});

test('how much room is left is told in bytes', async () => {
  expect(await open().store.roomLeft()).toBeGreaterThan(1024 * 1024);
  const silent = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({});
  expect(await open().store.roomLeft()).toBeNull();
  silent.mockResolvedValue({ quota: 100, usage: 150 });
  expect(await open().store.roomLeft()).toBe(0);
  silent.mockRestore();
});
