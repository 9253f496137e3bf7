import { describe, expect, test } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { PngShot } from '@/lib/platform/capture/png-from-data-url';
import { createReadShots, type ReadShotsDeps } from '@/lib/platform/capture/read-shots';
import { noSurprise } from '@/tests/support/no-surprise';

const ASKER = { tabId: 1, documentId: 'D', job: 'J' };
const BOX = { left: 1, top: 2, width: 3, height: 4 };
const SHOT: PngShot = { png: new Blob(), width: 2560, height: 1800 };
const CUTS = { viewWidth: 1280, cuts: [{ key: '0.name.0', shot: 0, box: BOX }] };
/** the first 24 bytes of a PNG of 690 × 387 */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000002b200000183', 'hex').toString('base64');

const READER: ReadShotsDeps['reader'] = {
  readValues: async (images) => images.map(({ png }) => ({ lines: [], crop: png })),
  readPicture: async () => [],
};
function shots(change: Partial<ReadShotsDeps> = {}) {
  return createReadShots({
    session: { taken: ({ documentId }, index) => (documentId === 'D' && index === 0 ? SHOT : null) },
    reader: READER,
    cut: async (_shot, viewWidth, boxes) =>
      boxes.map(({ left }) => ({ png: `${viewWidth} ${left}`, width: 6, height: 8 })),
    ...change,
  });
}

describe('values on shots', () => {
  test('are cut out of the shots of the document that asks, and read', async () => {
    expect(await shots().readValues(ASKER, CUTS, noSurprise)).toEqual({
      evidence: [{ lines: [], crop: '1280 1' }],
    });
  });

  test('of several shots come in the order in which they were asked for', async () => {
    const cuts = [2, 0, 1, 0].map((shot, at) => ({ key: 'x', shot, box: { ...BOX, left: at } }));
    const used = shots({ session: { taken: () => SHOT } });
    expect(await used.readValues(ASKER, { viewWidth: 1280, cuts }, noSurprise)).toEqual({
      evidence: ['1280 0', '1280 1', '1280 2', '1280 3'].map((crop) => ({ lines: [], crop })),
    });
  });

  test('of which one is not on its shot are not read', async () => {
    const used = shots({ cut: async () => [null] });
    expect(await used.readValues(ASKER, CUTS, noSurprise)).toEqual({ failure: 'page-moved' });
  });

  test('are never taken from another document, nor from a shot that is gone', async () => {
    const other = { tabId: 1, documentId: 'E', job: 'J' };
    expect(await shots().readValues(other, CUTS, noSurprise)).toEqual({ failure: 'worker-lost' });
    const later = { ...CUTS, cuts: [{ key: 'x', shot: 1, box: BOX }] };
    expect(await shots().readValues(ASKER, later, noSurprise)).toEqual({ failure: 'worker-lost' });
  });

  test('a reader that breaks is a reason, is seen, and the next reading works', async () => {
    const seen: Surprise[] = [];
    let broken = true;
    const reader: ReadShotsDeps['reader'] = {
      ...READER,
      readValues: async (images, options) => {
        if (broken) throw new TypeError('broken');
        return READER.readValues(images, options);
      },
    };
    const used = shots({ reader });
    const outcome = await used.readValues(ASKER, CUTS, (surprise) => seen.push(surprise));
    expect(outcome).toEqual({ failure: 'reader-failed' });
    expect(seen).toEqual([{ stage: 'recognise', errorClass: 'TypeError' }]);
    broken = false;
    expect(await used.readValues(ASKER, CUTS, noSurprise)).toHaveProperty('evidence');
  });

  test('what the reader did not foresee is seen, and is no part of the answer', async () => {
    const seen: Surprise[] = [];
    const surprise = { stage: 'recognise', errorClass: 'RangeError' } as const;
    const reader: ReadShotsDeps['reader'] = {
      ...READER,
      readValues: async () => ({ failure: 'reader-failed', surprise }),
    };
    const outcome = await shots({ reader }).readValues(ASKER, CUTS, (one) => seen.push(one));
    expect([outcome, seen]).toEqual([{ failure: 'reader-failed' }, [surprise]]);
  });

  test('stopping reaches the reader', async () => {
    const reader: ReadShotsDeps['reader'] = {
      ...READER,
      readValues: (_images, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ failure: 'stopped' }));
        }),
    };
    const used = shots({ reader });
    const reading = used.readValues(ASKER, CUTS, noSurprise);
    await new Promise((resolve) => setImmediate(resolve));
    used.cancel(ASKER);
    expect(await reading).toEqual({ failure: 'stopped' });
  });
});

describe('a record picture', () => {
  test('comes with the size that its file says', async () => {
    expect(await shots().readPicture(ASKER, { png: PNG }, noSurprise)).toEqual({
      records: [],
      size: { width: 690, height: 387 },
    });
  });

  test('that is no PNG is not read', async () => {
    expect(await shots().readPicture(ASKER, { png: 'AAAA' }, noSurprise)).toEqual({
      failure: 'picture-corrupt',
    });
  });

  test('of which the page gave no pixels is cut out of a shot', async () => {
    const source = { viewWidth: 1280, shot: 0, box: BOX };
    expect(await shots().readPicture(ASKER, source, noSurprise)).toEqual({
      records: [],
      size: { width: 6, height: 8 },
    });
  });
});
