import { expect, test } from 'vitest';
import type { ReadingTools } from '@/lib/core/ocr/model/recogniser';
import type { Pixels } from '@/lib/core/record/pixels';
import { runJob } from '@/lib/platform/reader/run-job';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { photoOf } from '@/tests/support/photo-of';
import { readLineOf } from '@/tests/support/pixel-evidence';
import { readPng } from '@/tests/support/read-png';

/** A recogniser that says this of every line. */
function job(pixels: Pixels, text: string) {
  let opened = 0;
  const tools: ReadingTools = {
    recogniser: {
      model: 'made up',
      readCrops: async (crops) =>
        crops.map(({ ink }) => ({ ...readLineOf(text), width: 30, height: 20, ink })),
    },
    contrastOf,
    drawPng: async () => '',
  };
  const given = {
    tools: async () => {
      opened += 1;
      return tools;
    },
    decode: async () => pixels,
  };
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  const run = () => runJob({ kind: 'picture', id: 1, png: '' }, given, options);
  return { run, opened: () => opened, given, options };
}

const SCREEN = drawnPixels(300, 80, writing(20, 20, 6));

test('a picture with our marks is not read at all: the recogniser is not even started', async () => {
  const marked = job(readPng('tests/support/pictures/marked-1x.png'), '林知夏');
  await expect(marked.run()).rejects.toMatchObject({ failure: 'own-drawing' });
  expect(marked.opened()).toBe(0);
});

test('nor is one whose bytes were handed over', async () => {
  const { given, options, opened } = job(readPng('tests/support/pictures/marked-1x.png'), '林知夏');
  const reading = runJob({ kind: 'whole', id: 4, picture: new Uint8Array() }, given, options);
  await expect(reading).rejects.toMatchObject({ failure: 'own-drawing' });
  expect(opened()).toBe(0);
});

test('a picture with the words of our strip gives no values', async () => {
  await expect(job(SCREEN, '自查辅助，非官方证明').run()).rejects.toMatchObject({ failure: 'own-drawing' });
});

test('a picture of something else tells its first lines', async () => {
  await expect(job(SCREEN, '今日菜单').run()).rejects.toMatchObject({
    failure: 'no-record',
    texts: ['今日菜单'],
  });
});

test('a photo that leans too much is refused, whatever is in it', async () => {
  const screen = readPng('tests/support/pictures/record-ruled.png');
  const photo = photoOf(screen, { width: 1000, height: 700, scale: 1.4, angle: 12, lean: 0, noise: 4 });
  await expect(job(photo, '姓名').run()).rejects.toMatchObject({ failure: 'picture-askew', texts: [] });
});

test('the foot is read also where our drawing is: no value is taken from it', async () => {
  const { given, options } = job(SCREEN, '自查辅助，非官方证明');
  expect(await runJob({ kind: 'foot', id: 3, picture: new Uint8Array() }, given, options)).toEqual({
    kind: 'foot',
    id: 3,
    texts: [['自查辅助，非官方证明', '自查辅助，非官方证明']],
  });
});

test('to be opened, the recogniser is opened and no picture is looked at', async () => {
  const { given, options, opened } = job(SCREEN, '林知夏');
  expect(await runJob({ kind: 'open', id: 7 }, given, options)).toEqual({ kind: 'open', id: 7 });
  expect(opened()).toBe(1);
});

test('all values of a request are decoded before the first is read', async () => {
  const { given, options } = job(SCREEN, '林知夏');
  const log: string[] = [];
  const decode = async (png: unknown) => {
    log.push(`decode ${png}`);
    return SCREEN;
  };
  const tools = async () => {
    log.push('read');
    return given.tools();
  };
  const images = ['a', 'b'].map((png) => ({ key: png, png }));
  await runJob({ kind: 'values', id: 5, images }, { tools, decode }, options);
  expect(log).toEqual(['decode a', 'decode b', 'read', 'read']);
});
