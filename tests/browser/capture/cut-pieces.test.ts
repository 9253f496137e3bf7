import { expect, test } from 'vitest';
import { cutPieces } from '@/lib/platform/capture/cut-pieces';
import type { PngShot } from '@/lib/platform/capture/png-from-data-url';

/** 40 × 20 px: black in the left half, white in the right. */
async function halves(): Promise<PngShot> {
  const canvas = new OffscreenCanvas(40, 20);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(20, 0, 20, 20);
  context.fillStyle = '#000';
  context.fillRect(0, 0, 20, 20);
  return { png: await canvas.convertToBlob({ type: 'image/png' }), width: 40, height: 20 };
}

/** What a row of the cut shows: one letter for each pixel, b black, w white, ? anything else. */
async function rowOf(png: string, width: number, height: number, row: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, row, width, 1).data ?? [];
  return Array.from({ length: width }, (_, at) => {
    const [grey, alpha] = [data[at * 4] ?? 0, data[at * 4 + 3] ?? 0];
    return alpha === 255 ? ({ 0: 'b', 255: 'w' }[grey] ?? '?') : '?';
  }).join('');
}

test.each([
  ['within the shot', { left: 8, top: 2, width: 4, height: 4 }, 8, 8, 'bbbbwwww'],
  ['beyond its left edge, which is repeated', { left: -2, top: 2, width: 4, height: 4 }, 8, 8, 'bbbbbbbb'],
  ['beyond its right edge', { left: 18, top: 2, width: 4, height: 4 }, 8, 8, 'wwwwwwww'],
  ['beyond its corner', { left: -1, top: -3, width: 12, height: 6 }, 24, 12, `${'b'.repeat(22)}ww`],
])('a piece %s, in the pixels of the shot', async (_what, box, width, height, row) => {
  const [cut] = await cutPieces(await halves(), 20, [box]);
  expect(cut).toMatchObject({ width, height });
  for (const at of [0, height - 1]) expect(await rowOf(cut?.png ?? '', width, height, at)).toBe(row);
});

test('a piece of which nothing is on the shot is none', async () => {
  const beyond = { left: 30, top: 0, width: 4, height: 4 };
  expect(await cutPieces(await halves(), 20, [beyond])).toEqual([null]);
});

test('several pieces of one shot come in their order', async () => {
  const size = { top: 2, width: 4, height: 4 };
  const cuts = await cutPieces(await halves(), 20, [
    { ...size, left: 12 },
    { ...size, left: 30 },
    { ...size, left: 2 },
  ]);
  const rows = cuts.map((cut) => cut && rowOf(cut.png, cut.width, cut.height, 0));
  expect(await Promise.all(rows)).toEqual(['wwwwwwww', null, 'bbbbbbbb']);
});
