import { expect, test } from 'vitest';
import { encodeBase64 } from '@/lib/platform/capture/base64';
import { decodePicture } from '@/lib/platform/reader/decode-picture';
import { animatedPng, animatedWebp } from '@/tests/support/animated-pictures';

const SIZE = 16;

async function filled(colour: string, type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(SIZE, SIZE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = colour;
  context.fillRect(0, 0, SIZE, SIZE);
  const blob = await canvas.convertToBlob({ type, quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}

async function decoded(bytes: Uint8Array) {
  const { width, height, data } = await decodePicture(encodeBase64(bytes));
  return { width, height, red: (data[0] ?? 0) > 200, blue: (data[2] ?? 0) > 200 };
}
const RED = { width: SIZE, height: SIZE, red: true, blue: false };

test.each(['image/png', 'image/jpeg', 'image/webp'])('%s is decoded', async (type) => {
  expect(await decoded(await filled('#f00', type))).toEqual(RED);
});

test('the bytes of a file are decoded as its base64 is', async () => {
  const bytes = new Uint8Array(await filled('#f00', 'image/jpeg'));
  expect(await decodePicture(bytes)).toEqual(await decodePicture(encodeBase64(bytes)));
});

test('of an animated PNG and of an animated WebP the first frame is taken', async () => {
  const pngs = [await filled('#f00', 'image/png'), await filled('#00f', 'image/png')] as const;
  expect(await decoded(animatedPng(...pngs))).toEqual(RED);
  const webps = [await filled('#f00', 'image/webp'), await filled('#00f', 'image/webp')];
  expect(await decoded(animatedWebp(SIZE, SIZE, webps))).toEqual(RED);
});

/** A PNG file whose head tells this size. */
async function saidToBe(width: number, height: number): Promise<Uint8Array> {
  const png = await filled('#f00', 'image/png');
  new DataView(png.buffer).setUint32(16, width);
  new DataView(png.buffer).setUint32(20, height);
  return png;
}

test.each([
  ['cut off', 'picture-corrupt', async () => (await filled('#f00', 'image/png')).subarray(0, 60)],
  [
    'a JPEG cut off in its head',
    'picture-corrupt',
    async () => (await filled('#f00', 'image/jpeg')).subarray(0, 40),
  ],
  ['no picture', 'picture-corrupt', async () => new TextEncoder().encode('姓名,学号')],
  ['20,000 px wide and high', 'picture-too-large', () => saidToBe(20_000, 20_000)],
  ['a long screenshot of 1080 × 53,000 px', 'picture-too-large', () => saidToBe(1080, 53_000)],
] as const)('%s: %s', async (_, failure, make) => {
  await expect(decodePicture(encodeBase64(await make()))).rejects.toMatchObject({ failure });
});
