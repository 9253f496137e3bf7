import { expect, test } from 'vitest';
import type { Kept } from '@/lib/core/session/class-store';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { keepPicture, type PictureClasses } from '@/lib/flows/live/keep-picture';
import { classAbout } from '@/tests/support/made-up-class';

const MB = 1024 * 1024;
const WANTED = classAbout({ settings: { savePictures: 'ask', keepPictures: true } });
const LANDED = { classKey: 'class-1', studentKey: 'student-0' };
const PICTURE = { fileName: '学籍核对_2220_20261125-0910.png', png: new Uint8Array(MB) };

interface World {
  readonly list: Kept<readonly ClassAbout[]>;
  readonly room: number | null;
  readonly answer: Kept<boolean>;
}

function worldWith(changes: Partial<World> = {}) {
  const kept: KeptPicture[] = [];
  const world: World = {
    list: { ok: true, value: [WANTED] },
    room: null,
    answer: { ok: true, value: true },
    ...changes,
  };
  const classes: PictureClasses = {
    list: async () => world.list,
    roomLeft: async () => world.room,
    keepPicture: async (picture) => {
      kept.push(picture);
      return world.answer;
    },
  };
  return { classes, kept };
}

test('a class that wants it gets the picture of the student on whom the check landed', async () => {
  const { classes, kept } = worldWith();
  expect(await keepPicture(LANDED, PICTURE, classes)).toBe('kept');
  expect(kept).toEqual([{ ...LANDED, ...PICTURE }]);
});

test.each<[string, Partial<World>, string, number]>([
  ['the class does not want it', { list: { ok: true, value: [classAbout()] } }, 'off', 0],
  ['the class is gone', { list: { ok: true, value: [] } }, 'off', 0],
  ['the class cannot be read', { list: { ok: false, failure: 'unusable' } }, 'failed', 0],
  // 4 MB and 16 KB for each of 200 students are for results
  ['there is room for results only', { room: 8 * MB }, 'no-room', 0],
  ['there is room for both', { room: 9 * MB }, 'kept', 1],
  ['the browser gives no room after all', { answer: { ok: false, failure: 'no-room' } }, 'no-room', 1],
  ['the store breaks', { answer: { ok: false, failure: 'blocked' } }, 'failed', 1],
  ['the class does not want it any more', { answer: { ok: true, value: false } }, 'off', 1],
])('where %s', async (_, changes, expected, written) => {
  const { classes, kept } = worldWith(changes);
  expect(await keepPicture(LANDED, PICTURE, classes)).toBe(expected);
  expect(kept).toHaveLength(written);
});
