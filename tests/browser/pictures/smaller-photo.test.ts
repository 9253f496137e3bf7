import { expect, test } from 'vitest';
import { readExif } from '@/lib/core/photo/read-exif';
import { decodePixels } from '@/lib/platform/pictures/decode-pixels';
import { smallerPhoto } from '@/lib/platform/pictures/smaller-photo';
import { type DrawnPhoto, drawnPhoto } from '@/tests/support/drawn-photo';

/** 16 × 8 px of one red, as few programs write it: CMYK, 16 bits a channel, a blue picture after it. */
const ODD: Readonly<Record<string, string>> = {
  'a JPEG in CMYK':
    '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAGB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8ArEqlWnAD/9k=',
  'a PNG of 16 bits':
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAIEAIAAAAvhDSDAAAAGElEQVR4nGM4ccIGCGhHMoxaMGrB4LcAADeCQBD91USqAAAAAElFTkSuQmCC',
  'a GIF that moves':
    'R0lGODlhEAAIAIEAAMg8PAAAAAAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQAFAAAACwAAAAAEAAIAAAIFQABCBxIsKDBgwgTKlzIsKHDhwgDAgAh+QQBFAABACwAAAAAEAAIAIE8PMgAAAAAAAAAAAAIFQABCBxIsKDBgwgTKlzIsKHDhwgDAgA7',
};

async function pixelsOf(photo: Blob | undefined) {
  const pixels = photo && (await decodePixels(new Uint8Array(await photo.arrayBuffer()), 4_000_000));
  if (!pixels || typeof pixels === 'string') throw new Error('no copy');
  return pixels;
}

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

test('where it was taken is not in the copy, and the copy does not have to be turned', async () => {
  const exif = { orientation: 6, place: 'there' } as const;
  const { original, copy, bytes } = await smaller({ width: 1600, height: 1200, noise: 20, exif });
  expect(readExif(original)).toEqual({ orientation: 6, hasPlace: true });
  expect(readExif(bytes)).toEqual({ orientation: 1, hasPlace: false });
  expect(copy).toMatchObject({ width: 1200, height: 1600 });
});

test.each([
  [1, [true, false, false, false]],
  [2, [false, true, false, false]],
  [3, [false, false, false, true]],
  [4, [false, false, true, false]],
  [5, [true, false, false, false]],
  [6, [false, true, false, false]],
  [7, [false, false, false, true]],
  [8, [false, false, true, false]],
])('a photo that lies as %i says is drawn as it is seen', async (orientation, red) => {
  const { copy } = await smaller({ width: 800, height: 600, exif: { orientation } });
  expect([copy.width, copy.height]).toEqual(orientation < 5 ? [800, 600] : [600, 800]);
  const { data, width, height } = await pixelsOf(copy.photo);
  // in the file its left upper corner is red
  const [right, low] = [width - 20, height - 20];
  const isRedAt = ([x, y]: readonly [number, number]) => isRed(data.subarray((y * width + x) * 4));
  const corners = [
    [20, 20],
    [right, 20],
    [20, low],
    [right, low],
  ] as const;
  expect(corners.map(isRedAt)).toEqual(red);
});

test.each(Object.entries(ODD))('%s is drawn in its colours', async (_, file) => {
  const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
  const copy = await smallerPhoto(new File([bytes], 'a.jpg'));
  const { data, width, height } = await pixelsOf(copy?.photo);
  expect([width, height, isRed(data.subarray(0))]).toEqual([16, 8, true]);
});

test('what is transparent is white, not black', async () => {
  const canvas = new OffscreenCanvas(200, 100);
  canvas.getContext('2d')?.clearRect(0, 0, 200, 100);
  const copy = await smallerPhoto(await canvas.convertToBlob());
  const pixels = await pixelsOf(copy?.photo);
  expect([...pixels.data.subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('a photo that cannot be decoded has no copy', async () => {
  expect(await smallerPhoto(new File(['a'], 'a.jpg'))).toBe(null);
});
