import { expect, test, vi } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { readPhotoInWorker, smallerPhotoInWorker } from '@/lib/platform/pictures/photo-in-worker';
import { drawnPhoto } from '@/tests/support/drawn-photo';
import { noSurprise } from '@/tests/support/no-surprise';

function spawn(): Worker {
  return new Worker(new URL('./photo-worker-for-tests.ts', import.meta.url), { type: 'module' });
}

test('a photo is looked at and made smaller without the page decoding anything', async () => {
  const photo = new File([await drawnPhoto({ width: 2400, height: 1800, noise: 20 })], 'a.jpg');
  const decoding = vi.spyOn(globalThis, 'createImageBitmap');
  const parts = { onSurprise: noSurprise, spawn };
  expect(await readPhotoInWorker(photo, parts)).toMatchObject({
    facts: { kind: 'jpeg', width: 2400, height: 1800, bytes: photo.size },
  });
  const copy = await smallerPhotoInWorker(photo, parts);
  expect(copy?.photo.size).toBeLessThanOrEqual(300_000);
  expect(copy?.photo.type).toBe('image/jpeg');
  expect(decoding).not.toHaveBeenCalled();
});

test('what is no photo is refused, and has no smaller copy', async () => {
  const parts = { onSurprise: noSurprise, spawn };
  expect(await readPhotoInWorker(new File(['%PDF-1.7'], 'a.jpg'), parts)).toEqual({ refusal: 'pdf' });
  expect(await smallerPhotoInWorker(new File(['%PDF-1.7'], 'a.jpg'), parts)).toBeNull();
});

test('a worker that does not start is told, and the photo is not called good', async () => {
  const seen: Surprise[] = [];
  const parts = {
    onSurprise: (surprise: Surprise) => void seen.push(surprise),
    spawn: () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")']))),
  };
  expect(await readPhotoInWorker(new File(['a'], 'a.jpg'), parts)).toEqual({ refusal: 'damaged' });
  expect(await smallerPhotoInWorker(new File(['a'], 'a.jpg'), parts)).toBeNull();
  expect(seen).toEqual(Array(2).fill({ stage: 'check-photo', errorClass: 'Error' }));
});
