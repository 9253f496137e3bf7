import { expect, test } from 'vitest';
import { readPhoto } from '@/lib/platform/pictures/read-photo';
import { drawnPhoto } from '@/tests/support/drawn-photo';
import { frameSegment, withSegments } from '@/tests/support/made-up-photo';

const GIF_1X1 = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (sign) =>
  sign.charCodeAt(0),
);

function file(...parts: readonly Uint8Array<ArrayBuffer>[]): File {
  return new File([...parts], '手持.jpg', { type: 'image/jpeg' });
}

test('tells kind, size and how sharp and bright a photo is', async () => {
  const photo = await drawnPhoto({ width: 1200, height: 900 });
  const read = await readPhoto(file(photo));
  expect(read).toEqual({
    facts: {
      kind: 'jpeg',
      bytes: photo.length,
      width: 1200,
      height: 900,
      turned: false,
      hasPlace: false,
      sharpness: expect.any(Number),
      brightness: expect.any(Number),
    },
  });
});

test.each([6, 8, 5, 7])(
  'a photo on its side (%i) is as wide as it is high in the file',
  async (orientation) => {
    const photo = await drawnPhoto({ width: 1200, height: 900, exif: { orientation, place: 'there' } });
    const read = await readPhoto(file(photo));
    expect(read).toMatchObject({ facts: { width: 900, height: 1200, turned: true, hasPlace: true } });
  },
);

test('a photo upside down keeps its width', async () => {
  const photo = await drawnPhoto({ width: 1200, height: 900, exif: { orientation: 3 } });
  expect(await readPhoto(file(photo))).toMatchObject({ facts: { width: 1200, height: 900, turned: true } });
});

test('a blurred photo is less sharp, a dark one less bright', async () => {
  const facts = async (filter: string) => {
    const read = await readPhoto(file(await drawnPhoto({ width: 1600, height: 1200, noise: 3, filter })));
    if ('refusal' in read) throw new Error(read.refusal);
    return read.facts;
  };
  const [sharp, blurred, dark] = [
    await facts('none'),
    await facts('blur(8px)'),
    await facts('brightness(0.2)'),
  ];
  expect(sharp.sharpness ?? 0).toBeGreaterThan(blurred.sharpness ?? 1);
  expect(sharp.brightness).toBeGreaterThan(150);
  expect(dark.brightness).toBeLessThan(90);
});

test('a PNG and a GIF of one pixel are photos too', async () => {
  const png = await drawnPhoto({ width: 600, height: 400, type: 'image/png' });
  expect(await readPhoto(file(png))).toMatchObject({ facts: { kind: 'png', width: 600, height: 400 } });
  expect(await readPhoto(file(GIF_1X1))).toMatchObject({
    facts: { kind: 'gif', width: 1, height: 1, sharpness: null },
  });
});

test('a photo of 80 MB is refused without being read', async () => {
  const head = await drawnPhoto({ width: 60, height: 40 });
  const large = file(head, new Uint8Array(80_000_000));
  Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
  expect(await readPhoto(large)).toEqual({ refusal: 'file-too-large' });
});

test.each([
  ['more than a hundred million pixels', 12_000, 9_000],
  ['a side that no canvas has', 65_000, 2],
])('a photo of %s is refused by its head, without being decoded', async (_, width, height) => {
  // behind the head there is no picture: decoding it would say `damaged`
  expect(await readPhoto(file(withSegments([frameSegment(width, height)])))).toEqual({
    refusal: 'too-many-pixels',
  });
});

test('a photo that is cut off is refused', async () => {
  const whole = await drawnPhoto({ width: 1200, height: 900, noise: 20 });
  const without = (share: number) => whole.slice(0, Math.floor(whole.length * share));
  for (const share of [0.01, 0.1, 0.5, 0.9]) {
    expect([share, await readPhoto(file(without(share)))]).toEqual([share, { refusal: 'damaged' }]);
  }
});

test.each<[string, File, string]>([
  ['an empty file', file(), 'empty'],
  ['a film', file(new TextEncoder().encode('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41')), 'video'],
  ['a text', file(new TextEncoder().encode('姓名,学号')), 'not-a-picture'],
  ['a PDF', file(new TextEncoder().encode('%PDF-1.7')), 'pdf'],
])('%s that calls itself .jpg is named for what it is', async (_, given, refusal) => {
  expect(await readPhoto(given)).toEqual({ refusal });
});

test('a file that is gone cannot be opened', async () => {
  const gone = file(new Uint8Array([0xff, 0xd8, 0xff]));
  const slice = { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
  Object.defineProperty(gone, 'slice', { value: () => slice });
  expect(await readPhoto(gone)).toEqual({ refusal: 'gone' });
});
