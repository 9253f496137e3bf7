import { expect, test, vi } from 'vitest';
import type { Recogniser } from '@/lib/core/ocr/model/recogniser';
import { ReadingFailed } from '@/lib/platform/reader/failures';
import type { ReaderReply } from '@/lib/platform/reader/reader-messages';
import { createReaderServer } from '@/lib/platform/reader/serve-reader';
import { drawnPixels, writing } from '@/tests/support/drawn-pixels';
import { contrastOf } from '@/tests/support/node-contrast';

const recogniser: Recogniser = {
  model: 'made up',
  async readCrops(crops, { signal }) {
    signal.throwIfAborted();
    return crops.map(({ ink }) => ({ text: '某', characters: [], width: 30, height: 20, ink }));
  },
};
const IMAGES = [{ key: 'name', png: 'good' }];

function server(open = async () => ({ recogniser, contrastOf, drawPng: async () => '' })) {
  const replies: ReaderReply[] = [];
  const decode = async (png: string) => {
    if (png !== 'good') throw new ReadingFailed('picture-corrupt');
    return drawnPixels(60, 40, writing(20, 14, 1));
  };
  const ask = createReaderServer({ tools: open, decode }, (reply) => void replies.push(reply));
  const ended = (id: number) =>
    vi.waitFor(() => {
      const end = replies.find((reply) => reply.id === id && reply.kind !== 'progress');
      if (!end) throw new Error('not yet');
      return end;
    });
  return { ask, ended, replies };
}

test('it says that it has begun before the recogniser is there', () => {
  const { ask, replies } = server(() => new Promise(() => undefined));
  ask({ kind: 'values', id: 1, images: IMAGES });
  return vi.waitFor(() => expect(replies).toEqual([{ kind: 'progress', id: 1, done: 0, total: 1 }]));
});

test('a broken picture fails by itself: the next job is done', async () => {
  const { ask, ended } = server();
  ask({ kind: 'values', id: 1, images: [{ key: 'name', png: 'broken' }] });
  ask({ kind: 'values', id: 2, images: IMAGES });
  expect(await ended(1)).toEqual({ kind: 'failed', id: 1, failure: 'picture-corrupt' });
  expect(await ended(2)).toMatchObject({ kind: 'values', evidence: [{ lines: [[{ text: '某' }, {}, {}]] }] });
});

test('a model that is missing once is asked for again by the next job', async () => {
  let missing = true;
  const { ask, ended } = server(async () => {
    if (missing) throw new ReadingFailed('reader-missing');
    return { recogniser, contrastOf, drawPng: async () => '' };
  });
  ask({ kind: 'values', id: 1, images: IMAGES });
  expect(await ended(1)).toEqual({ kind: 'failed', id: 1, failure: 'reader-missing' });
  missing = false;
  ask({ kind: 'values', id: 2, images: IMAGES });
  expect(await ended(2)).toMatchObject({ kind: 'values' });
});

test('a job that is stopped while it waits is never begun', async () => {
  const { ask, ended, replies } = server();
  ask({ kind: 'values', id: 1, images: IMAGES });
  ask({ kind: 'values', id: 2, images: IMAGES });
  ask({ kind: 'cancel', id: 2 });
  expect(await ended(2)).toEqual({ kind: 'failed', id: 2, failure: 'stopped' });
  expect(replies.filter(({ id, kind }) => id === 2 && kind === 'progress')).toEqual([]);
});

test('a picture without labels is no record', async () => {
  const { ask, ended } = server();
  ask({ kind: 'picture', id: 1, png: 'good' });
  expect(await ended(1)).toEqual({ kind: 'failed', id: 1, failure: 'no-record' });
});

test('a recogniser that breaks is a failure that says what was not foreseen; the next job is done', async () => {
  let broken = true;
  const breaking: Recogniser = {
    ...recogniser,
    async readCrops(...given) {
      if (broken) throw new RangeError('memory access out of bounds');
      return recogniser.readCrops(...given);
    },
  };
  const { ask, ended } = server(async () => ({ recogniser: breaking, contrastOf, drawPng: async () => '' }));
  ask({ kind: 'values', id: 1, images: IMAGES });
  expect(await ended(1)).toEqual({
    kind: 'failed',
    id: 1,
    failure: 'reader-failed',
    surprise: { stage: 'recognise', errorClass: 'RangeError' },
  });
  broken = false;
  ask({ kind: 'values', id: 2, images: IMAGES });
  expect(await ended(2)).toMatchObject({ kind: 'values' });
});
