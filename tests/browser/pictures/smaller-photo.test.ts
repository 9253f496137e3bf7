import { expect, test } from 'vitest';
import { readExif } from '@/lib/core/photo/read-exif';
import { decodePixels } from '@/lib/platform/pictures/decode-pixels';
import { smallerPhoto } from '@/lib/platform/pictures/smaller-photo';
import { type DrawnPhoto, drawnPhoto } from '@/tests/support/drawn-photo';

async function smaller(photo: DrawnPhoto) {
  const bytes = await drawnPhoto(photo);
  const copy = await smallerPhoto(new File([bytes], 'a.jpg'));
  if (copy === null) throw new Error('no copy');
  return { original: bytes, copy, bytes: new Uint8Array(await copy.photo.arrayBuffer()) };
}

function isRed([red = 0, green = 0, blue = 0]: Uint8ClampedArray): boolean {
  return red > 150 && green < 110 && blue < 110;
}

test('a photo with the noise of a phone becomes a JPEG of at most 300 KB', async () => {
  const { original, copy, bytes } = await smaller({ width: 4000, height: 3000, noise: 12 });
  expect(original.length).toBeGreaterThan(1_000_000);
  expect(bytes.length).toBeLessThanOrEqual(300_000);
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(copy.width / copy.height).toBeCloseTo(4 / 3, 2);
  expect(copy.width).toBeGreaterThanOrEqual(1_024);
});

test('where it was taken is not in the copy, and the copy is upright without being turned', async () => {
  const exif = { orientation: 6, place: 'there' } as const;
  const { original, copy, bytes } = await smaller({ width: 1600, height: 1200, noise: 20, exif });
  expect(readExif(original)).toEqual({ orientation: 6, hasPlace: true });
  expect(readExif(bytes)).toEqual({ orientation: 1, hasPlace: false });
  expect(copy).toMatchObject({ width: 1200, height: 1600 });
  const pixels = await decodePixels(bytes, 4_000_000);
  if (typeof pixels === 'string') throw new Error(pixels);
  // the corner that is red stands on the left above in the file, and on the right above as it is seen
  const at = (x: number, y: number) => pixels.data.subarray((y * pixels.width + x) * 4);
  expect([isRed(at(pixels.width - 20, 20)), isRed(at(20, 20))]).toEqual([true, false]);
});

test('what is transparent is white, not black', async () => {
  const canvas = new OffscreenCanvas(200, 100);
  canvas.getContext('2d')?.clearRect(0, 0, 200, 100);
  const copy = await smallerPhoto(await canvas.convertToBlob());
  const pixels = copy && (await decodePixels(new Uint8Array(await copy.photo.arrayBuffer()), 20_000));
  if (!pixels || typeof pixels === 'string') throw new Error('no copy');
  expect([...pixels.data.subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('a photo that cannot be decoded has no copy', async () => {
  expect(await smallerPhoto(new File(['a'], 'a.jpg'))).toBe(null);
});
