import { expect, test } from 'vitest';
import type { ClassChanged } from '@/lib/core/session/class-store';
import { setNote } from '@/lib/core/session/set-note';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { check, classOf, classStudent } from '@/tests/support/made-up-class';

const SESSION = classOf([classStudent(0), classStudent(1)]);

async function withSession() {
  const store = memoryClassStore();
  const told: ClassChanged[] = [];
  store.onChanged((changed) => told.push(changed));
  await store.create(SESSION);
  return { store, told };
}

test('a class is kept once, opened, and read', async () => {
  const { store } = await withSession();
  expect(await store.create(SESSION)).toEqual({ ok: true, value: 'there' });
  expect(await store.openClass()).toEqual({ ok: true, value: null });
  await store.setOpenClass('class-1');
  expect(await store.openClass()).toEqual({ ok: true, value: 'class-1' });
  expect(await store.read('class-1')).toEqual({ ok: true, value: SESSION });
  expect(await store.readStudents('class-1', ['student-1', 'nobody'])).toEqual({
    ok: true,
    value: [classStudent(1)],
  });
  expect(await store.read('another')).toEqual({ ok: true, value: null });
});

test('a change is written, told, and undone', async () => {
  const { store, told } = await withSession();
  const changed = await store.change('class-1', 'all', (session) => ({
    change: setNote(session, 'student-1', '代签'),
  }));
  expect(told.at(-1)).toEqual({ classKey: 'class-1', studentKeys: ['student-1'] });
  expect((await store.readStudents('class-1', ['student-1'])).ok).toBe(true);
  if (!changed.ok || changed.value === null) throw new Error('The change was not written.');
  expect(await store.undo(changed.value.change)).toMatchObject({ ok: true, value: { kind: 'undone' } });
  expect(await store.read('class-1')).toEqual({ ok: true, value: SESSION });
});

test('a check lands; nobody of the class takes none', async () => {
  const { store, told } = await withSession();
  expect(await store.land('class-1', 'student-0', check('a', 1))).toMatchObject({
    value: { kind: 'landed' },
  });
  expect(told.at(-1)).toEqual({ classKey: 'class-1', studentKeys: ['student-0'] });
  expect(await store.land('class-1', 'nobody', check('b', 1))).toEqual({
    ok: true,
    value: { kind: 'no-student' },
  });
});

test('what is past its day, deleted, or all deleted, is gone', async () => {
  const { store, told } = await withSession();
  expect(await store.deleteExpired('2026-10-20')).toEqual({ ok: true, value: 0 });
  expect(await store.deleteExpired('2026-10-21')).toEqual({ ok: true, value: 1 });
  await store.create(SESSION);
  await store.delete('class-1');
  expect(await store.list()).toEqual({ ok: true, value: [] });
  await store.create(SESSION);
  await store.deleteAll();
  expect(await store.list()).toEqual({ ok: true, value: [] });
  expect(told.at(-1)).toEqual({ classKey: null, studentKeys: null });
});
