import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insertChunk } from '@/lib/core/bytes/png-chunk';
import { chunkJson } from '@/lib/core/confirmation/chunk-json';
import { readPictureFile } from '@/lib/platform/pictures/read-picture-file';
import { SAMPLE_RECORD } from '@/tests/support/picture-samples';

const PNG = readFileSync('tests/support/pictures/value-name.png');
function fileOf(content: string | Uint8Array): File {
  return new File([typeof content === 'string' ? content : Uint8Array.from(content)], '截图.png');
}

test('a picture is given as it is', async () => {
  expect(await readPictureFile(fileOf(PNG))).toEqual({ picture: PNG.toString('base64') });
});

test.each([
  ['not-a-picture', '姓名,学号'],
  ['not-a-picture', ''],
  ['gif', 'GIF89a'],
  ['pdf', '%PDF-1.7'],
  ['heic', '\0\0\0\x18ftypheic'],
  ['other-format', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])('%s by its bytes, whatever its name', async (refusal, content) => {
  expect(await readPictureFile(fileOf(content))).toEqual({ refusal });
});

test('our own confirmation picture is told by its chunk', async () => {
  const saved = insertChunk(PNG, chunkJson(SAMPLE_RECORD));
  expect(await readPictureFile(fileOf(saved ?? ''))).toEqual({ refusal: 'confirmation' });
  const foreign = insertChunk(PNG, '{"format":9}');
  expect(await readPictureFile(fileOf(foreign ?? ''))).toHaveProperty('picture');
});

/** A file that cannot be opened any more. */
function goneFile(size: number): File {
  const file = fileOf('');
  Object.defineProperty(file, 'size', { value: size });
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  return file;
}

test.each([
  ['file-too-large', 50_000_000],
  ['picture-corrupt', 1_000],
])('%s: the file is %d bytes long and gone', async (refusal, size) => {
  expect(await readPictureFile(goneFile(size))).toEqual({ refusal });
});
