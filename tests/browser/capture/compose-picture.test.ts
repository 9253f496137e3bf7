import { describe, expect, test } from 'vitest';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { decodePayload } from '@/lib/core/confirmation/payload';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import { composePicture } from '@/lib/platform/capture/compose-picture';
import { bandRows, bandShots } from '@/tests/support/band-page';
import { canvasOf, enlargeFrom, pixelsOf, recompressed } from '@/tests/support/picture-canvas';
import { SAMPLE_FACTS } from '@/tests/support/picture-samples';
import { readPictureCode } from '@/tests/support/read-picture';

const NOW = new Date(2026, 10, 23, 9, 5);
const CLASS = {
  fileName: '2017级计算机科学与技术1班.xlsx',
  studentName: '林知夏',
  className: '计科1班',
  classId: '2017计科1班',
  classFingerprint: '9f86d081884c7d65',
  sessionCode: 'K7Q2MX',
};
const FULL: PictureFacts = { ...SAMPLE_FACTS, roster: CLASS };

async function compose(scale: number, facts: PictureFacts, width = 900): Promise<Uint8Array> {
  const { shots, plan } = await bandShots({ scale, width, height: 3000, view: 720, top: 40 });
  const png = await composePicture(shots, plan, facts, NOW);
  if (typeof png === 'string') throw new Error(png);
  return png;
}

describe.each([1, 1.5])('a page of 3,000 px at scale %d', (scale) => {
  test('shows each numbered band exactly once', async () => {
    const canvas = await canvasOf(await compose(scale, SAMPLE_FACTS));
    expect(bandRows(pixelsOf(canvas), 3000 * scale)).toEqual(Array.from({ length: 60 }, (_, band) => band));
  });

  test('carries the verdicts in its code and, the same, in its chunk', async () => {
    const png = await compose(scale, FULL);
    const canvas = await canvasOf(png);
    const code = readPictureCode(pixelsOf(canvas), enlargeFrom(canvas));
    expect(decodePayload(code ?? '')).toEqual(pictureRecord(FULL, NOW));
    expect(readChunkJson(readChunk(png) ?? '')).toEqual(pictureRecord(FULL, NOW));
  });
});

describe('the code survives a messenger', () => {
  test.each([
    [0.5, 0.5],
    [0.4, 0.5],
    [0.4, 0.35],
    [0.75, 0.35],
    [0.4, 1],
  ])('as JPEG of quality %d at %d of its size', async (quality, size) => {
    const canvas = await recompressed(await canvasOf(await compose(1, FULL)), quality, size);
    const code = readPictureCode(pixelsOf(canvas), enlargeFrom(canvas));
    expect(decodePayload(code ?? '')).toEqual(pictureRecord(FULL, NOW));
  });
});

test('what is to be hidden is gone from the pixels, and nothing beside it', async () => {
  const { shots, plan } = await bandShots({ scale: 1, width: 900, height: 600, view: 720, top: 0 });
  const masks = [
    { kind: 'id', box: { left: 100, top: 110, width: 80, height: 20 } },
    { kind: 'photo', box: { left: 300, top: 200, width: 110, height: 150 } },
  ] as const;
  const open = pixelsOf(await canvasOf((await composePicture(shots, plan, SAMPLE_FACTS, NOW)) as Uint8Array));
  const covered = pixelsOf(
    await canvasOf((await composePicture(shots, { ...plan, masks }, SAMPLE_FACTS, NOW)) as Uint8Array),
  );
  const changed = { left: 900, top: 900, right: 0, bottom: 0 };
  for (let y = 0; y < 600; y += 1) {
    for (let x = 0; x < 290; x += 1) {
      const at = (y * 900 + x) * 4;
      if (open.data[at] === covered.data[at] && open.data[at + 2] === covered.data[at + 2]) continue;
      changed.left = Math.min(changed.left, x);
      changed.top = Math.min(changed.top, y);
      changed.right = Math.max(changed.right, x + 1);
      changed.bottom = Math.max(changed.bottom, y + 1);
    }
  }
  expect(changed).toEqual({ left: 100, top: 110, right: 180, bottom: 130 });
  const colours = new Set<string>();
  for (let y = 200; y < 350; y += 1) {
    for (let x = 300; x < 410; x += 1)
      colours.add(covered.data.slice((y * 900 + x) * 4, (y * 900 + x) * 4 + 3).join());
  }
  expect(colours.size).toBeLessThanOrEqual(5 * 7);
});

test('a record narrower than the strip gets paper beside it', async () => {
  const canvas = await canvasOf(await compose(1, SAMPLE_FACTS, 375));
  expect(canvas.width).toBe(560);
});

test('shots of different scales are not put together', async () => {
  const one = await bandShots({ scale: 1, width: 900, height: 1400, view: 720, top: 0 });
  const other = await bandShots({ scale: 1.5, width: 900, height: 1400, view: 720, top: 0 });
  const shots = [one.shots[0], other.shots[1]].flatMap((shot) => shot ?? []);
  expect(await composePicture(shots, one.plan, SAMPLE_FACTS, NOW)).toBe('page-moved');
});

test('a picture longer than a canvas is told', async () => {
  const { shots, plan } = await bandShots({ scale: 1, width: 900, height: 720, view: 720, top: 0 });
  const long = { ...plan, size: { width: 900, height: 16_300 } };
  expect(await composePicture(shots, long, SAMPLE_FACTS, NOW)).toBe('too-large');
});
