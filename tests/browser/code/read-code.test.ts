import { beforeAll, describe, expect, test } from 'vitest';
import { readCode } from '@/lib/core/code/read-code';
import { readConfirmation } from '@/lib/core/code/read-confirmation';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import { composePicture } from '@/lib/platform/capture/compose-picture';
import { bandShots } from '@/tests/support/band-page';
import { canvasOf, pixelsOf, recompressed } from '@/tests/support/picture-canvas';
import { SAMPLE_FACTS } from '@/tests/support/picture-samples';

const NOW = new Date(2026, 10, 23, 9, 5);
/** With the largest code that there is. */
const FACTS: PictureFacts = {
  ...SAMPLE_FACTS,
  roster: {
    fileName: '2026级计算机科学与技术1班.xlsx',
    studentName: '林知夏',
    className: '计科1班',
    classId: '3b8a01c9',
    classFingerprint: '9f86d081884c7d65',
    sessionCode: 'K7Q2MX',
  },
};
const READ = { kind: 'read', record: pictureRecord(FACTS, NOW) };
const OPTIONS = { now: () => performance.now() };

let file: Uint8Array;
let saved: OffscreenCanvas;

beforeAll(async () => {
  const { shots, plan } = await bandShots({ scale: 1, width: 900, height: 1200, view: 720, top: 40 });
  const png = await composePicture(shots, plan, FACTS, NOW);
  if (typeof png === 'string') throw new Error(png);
  file = png;
  saved = await canvasOf(png);
});

test('the file as saved says the same twice, in its code and in its chunk', () => {
  expect(readConfirmation(file, pixelsOf(saved), OPTIONS)).toEqual({ reading: READ, concern: '' });
});

describe.each([0.4, 0.5, 0.6, 0.75])('through a messenger as JPEG of quality %d (R20)', (quality) => {
  test.each([1, 0.75, 0.5, 0.35, 0.25])('at %d of its size', async (size) => {
    expect(readCode(pixelsOf(await recompressed(saved, quality, size)), OPTIONS)).toEqual(READ);
  });
});

test('through two messengers, inverted by the gallery between them (R18)', async () => {
  const once = await recompressed(saved, 0.6, 0.5);
  const context = once.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.globalCompositeOperation = 'difference';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, once.width, once.height);
  expect(readCode(pixelsOf(await recompressed(once, 0.5, 0.7)), OPTIONS)).toEqual(READ);
});
