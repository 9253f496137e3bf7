import { expect, test } from 'vitest';
import { decodePixels } from '@/lib/platform/pictures/decode-pixels';

async function png(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = '#c00';
  context.fillRect(0, 0, width, height);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

test.each([
  ['as it is', 24_000_000, [400, 300]],
  ['with just so many pixels', 120_000, [400, 300]],
  ['made smaller', 30_000, [200, 150]],
  ['made very small', 1, [1, 1]],
] as const)('%s', async (_, mostPixels, [width, height]) => {
  const pixels = await decodePixels(await png(400, 300), mostPixels);
  if (typeof pixels === 'string') throw new Error(pixels);
  expect([pixels.width, pixels.height, ...pixels.data.subarray(0, 4)]).toEqual([
    width,
    height,
    204,
    0,
    0,
    255,
  ]);
});

test('a photo of fifty million pixels is made smaller', async () => {
  const pixels = await decodePixels(await png(8160, 6120), 24_000_000);
  expect(pixels).toMatchObject({ width: 5656, height: 4242 });
});

test.each([
  ['nothing', new Uint8Array()],
  ['no picture', new TextEncoder().encode('姓名,学号')],
])('%s cannot be decoded', async (_, content) => {
  expect(await decodePixels(content, 1000)).toBe('picture-corrupt');
});
