import { expect, test } from 'vitest';
import { isPhoto } from '@/lib/core/ocr/image/is-photo';
import { photoOf } from '@/tests/support/photo-of';
import { readPng } from '@/tests/support/read-png';

const SCREENS = [
  'phone',
  'record-dark',
  'record-noise',
  'record-one-column',
  'record-ruled',
  'record-watermark',
  'record-zebra',
  'marked-q60-70',
  'marked-phone-2x-q60',
];

test.each(SCREENS)('%s is no photo', (name) => {
  expect(isPhoto(readPng(`tests/support/pictures/${name}.png`))).toBe(false);
});

test.each([
  ['phone', 2],
  ['phone', 14],
  ['record-dark', 6],
  ['record-one-column', 2],
  ['record-watermark', 6],
  ['record-zebra', 14],
] as const)('%s photographed from the screen, with %i levels of grain, is one', (name, noise) => {
  const screen = readPng(`tests/support/pictures/${name}.png`);
  const [width, height] = [Math.round(screen.width * 1.5), Math.round(screen.height * 1.5)];
  const look = { width, height, scale: 1.4, angle: 1.2, lean: 0.04, noise };
  expect(isPhoto(photoOf(screen, look))).toBe(true);
});
