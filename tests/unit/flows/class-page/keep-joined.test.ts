import { expect, test } from 'vitest';
import type { ClassStore } from '@/lib/core/session/class-store';
import { keepJoined } from '@/lib/flows/class-page/keep-joined';
import { memoryClassStore } from '@/lib/flows/class-page/memory-class-store';
import { UndoStack } from '@/lib/flows/class-page/undo-stack';
import { check, classOf, classStudent } from '@/tests/support/made-up-class';

const FORMER = classOf([classStudent(0)]);
const JOINED = classOf([classStudent(0, { classKey: 'joined' })], {
  classKey: 'joined',
  name: '计科1班（合并）',
});
const GIVEN = { session: JOINED, done: '合并', former: 'class-1' };

async function keeping(changes: Partial<ClassStore> = {}) {
  const store = memoryClassStore();
  await store.create(FORMER);
  Object.assign(store, changes);
  const undo = new UndoStack();
  const opened: string[] = [];
  const told: string[] = [];
  const failed: string[] = [];
  const parts = {
    store,
    undo,
    tell: (text: string) => void told.push(text),
    fail: (failure: string) => void failed.push(failure),
    open: (classKey: string) => void opened.push(classKey),
  };
  const classes = async () => {
    const list = await store.list();
    return list.ok ? list.value.map(({ classKey, archived }) => [classKey, archived]).sort() : [];
  };
  return { parts, store, undo, opened, told, failed, classes };
}

test('the joined class is opened, the former one archived; both can be taken back', async () => {
  const { parts, undo, opened, told, classes } = await keeping();
  expect(await keepJoined(parts, GIVEN)).toBe(true);
  expect([opened, told, await classes()]).toEqual([
    ['joined'],
    ['合并'],
    [
      ['class-1', true],
      ['joined', false],
    ],
  ]);
  expect(await undo.pop()?.takeBack()).toBe(true);
  expect([opened, await classes()]).toEqual([['joined', 'class-1'], [['class-1', false]]]);
});

test('a class that has gone on is not taken back', async () => {
  const { parts, store, undo, classes } = await keeping();
  await keepJoined(parts, { ...GIVEN, former: null });
  await store.land('joined', 'student-0', check('late', 5));
  expect(await undo.pop()?.takeBack()).toBe(false);
  expect(await classes()).toEqual([
    ['class-1', false],
    ['joined', false],
  ]);
});

test('where there is no room nothing changes', async () => {
  const { parts, undo, failed, opened, classes } = await keeping({
    create: async () => ({ ok: false, failure: 'no-room' }),
  });
  expect(await keepJoined(parts, GIVEN)).toBe(false);
  expect([failed, opened, undo.next, await classes()]).toEqual([['no-room'], [], '', [['class-1', false]]]);
});
