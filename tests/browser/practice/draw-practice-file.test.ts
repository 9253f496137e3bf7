import { expect, test } from 'vitest';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readConfirmation } from '@/lib/core/code/read-confirmation';
import { chunkJson } from '@/lib/core/confirmation/chunk-json';
import { pictureRecord } from '@/lib/core/confirmation/picture-record';
import { practiceFiles } from '@/lib/core/practice/practice-files';
import { drawPracticeFile } from '@/lib/platform/practice/draw-practice-file';
import { canvasOf, pixelsOf } from '@/tests/support/picture-canvas';

const NOW = new Date(2026, 10, 26, 9, 5);
const FILES = practiceFiles('0.1.0');
const CLOCK = { now: () => performance.now() };

async function drawnAll(): Promise<readonly File[]> {
  const drawn: File[] = [];
  for (const file of FILES) drawn.push(await drawPracticeFile(file, drawn, NOW));
  return drawn;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const DRAWN = await drawnAll();

test('every file is what its name says', async () => {
  const heads = await Promise.all(
    DRAWN.map(async (file) => [
      file.name.split('.').at(-1),
      file.type,
      [...(await bytesOf(file)).slice(0, 3)],
    ]),
  );
  const PNG = ['png', 'image/png', [0x89, 0x50, 0x4e]];
  const JPEG = ['jpg', 'image/jpeg', [0xff, 0xd8, 0xff]];
  expect(heads.slice(0, 11)).toEqual([PNG, PNG, PNG, JPEG, PNG, PNG, JPEG, PNG, PNG, PNG, PNG]);
  expect(await DRAWN[11]?.text()).toContain('老师好');
});

test('the copy is the same to the byte, and no other two files are', async () => {
  const contents = await Promise.all(DRAWN.map(async (file) => (await bytesOf(file)).join()));
  expect(contents[9]).toBe(contents[0]);
  expect(new Set(contents).size).toBe(DRAWN.length - 1);
});

const PICTURES = FILES.flatMap((file, at) =>
  file.kind === 'picture' ? [[file.name, file, DRAWN[at] ?? new File([], '')] as const] : [],
);

test.each(PICTURES)('the code of %s says what its strip says', async (_, { facts, forwarded }, drawn) => {
  const content = await bytesOf(drawn);
  const { reading } = readConfirmation(content, pixelsOf(await canvasOf(content)), CLOCK);
  const record = facts && pictureRecord(facts, NOW);
  expect(reading).toEqual(record ? { kind: 'read', record } : { kind: 'none' });
  expect(readChunk(content)).toBe(record && !forwarded ? chunkJson(record) : null);
});
