import { expect, test } from 'vitest';
import { needsOnlySmaller, photoLines } from '@/lib/core/photo/photo-lines';
import { PHOTO_POINTS, type PhotoFacts } from '@/lib/core/view/photo-check';

const GOOD: PhotoFacts = {
  kind: 'jpeg',
  bytes: 280_000,
  width: 1600,
  height: 1200,
  turned: false,
  hasPlace: false,
  sharpness: 0.8,
  brightness: 220,
};

function told(change: Partial<PhotoFacts>): Record<string, string> {
  return Object.fromEntries(photoLines({ ...GOOD, ...change }).map(({ point, state }) => [point, state]));
}
const ALL_FITS = {
  kind: 'fits',
  'page-size': 'fits',
  mail: 'fits',
  pixels: 'fits',
  sharp: 'fits',
  light: 'fits',
};

test.each<[string, Partial<PhotoFacts>, Record<string, string>]>([
  ['that fits', {}, {}],
  ['of exactly 300 KB', { bytes: 300_000 }, {}],
  ['of one byte more', { bytes: 300_001 }, { 'page-size': 'not' }],
  ['of 300 KB as Windows counts', { bytes: 307_200 }, { 'page-size': 'not' }],
  ['of exactly 1 MB', { bytes: 1_000_000 }, { 'page-size': 'not' }],
  ['too large for the mail too', { bytes: 1_000_001 }, { 'page-size': 'not', mail: 'hint' }],
  ['that is no JPG', { kind: 'png' }, { mail: 'hint' }],
  ['as a GIF of one pixel', { kind: 'gif', bytes: 43, width: 1, height: 1 }, { mail: 'hint', pixels: 'not' }],
  ['with few pixels', { width: 640, height: 480 }, { pixels: 'hint' }],
  ['upright with enough of them', { width: 750, height: 1000 }, {}],
  ['blurred', { sharpness: 0.1 }, { sharp: 'hint' }],
  ['dark', { brightness: 40 }, { light: 'hint' }],
  ['on its side', { turned: true }, { turned: 'note' }],
  ['with the place', { hasPlace: true }, { place: 'note' }],
])('a photo %s', (_, change, other) => {
  expect(told(change)).toEqual({ ...ALL_FITS, ...other });
});

test('whether it is sharp is not said where it cannot be told', () => {
  expect(told({ sharpness: null })).not.toHaveProperty('sharp');
});

test('lines stand in one order', () => {
  const lines = photoLines({ ...GOOD, turned: true, hasPlace: true });
  expect(lines.map(({ point }) => point)).toEqual([...PHOTO_POINTS]);
});

test.each<[string, Partial<PhotoFacts>, boolean]>([
  ['nothing is wrong', {}, false],
  ['only the size', { bytes: 4_000_000 }, true],
  [
    'the size, and a person should look at the rest',
    { bytes: 4_000_000, sharpness: 0.1, turned: true },
    true,
  ],
  ['the size, and there is nothing to see on it', { bytes: 4_000_000, width: 100, height: 100 }, false],
  ['there is nothing to see on it', { width: 1, height: 1 }, false],
])('a smaller copy is what is missing when %s: %s', (_, change, expected) => {
  expect(needsOnlySmaller(photoLines({ ...GOOD, ...change }))).toBe(expected);
});
