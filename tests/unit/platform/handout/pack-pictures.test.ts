import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';
import type { KeptPicture } from '@/lib/core/session/model/kept-picture';
import { packPictures } from '@/lib/platform/handout/pack-pictures';

const NOW = new Date(2026, 10, 25, 12, 30, 10);
const MB = 1024 * 1024;

function pictureOf(index: number, png: Uint8Array): KeptPicture {
  const number = String(2026_000_000 + index);
  return {
    classKey: 'class-1',
    studentKey: `student-${index}`,
    fileName: `学籍核对_${number}_20261125-0910.png`,
    png,
  };
}

/** So many, made when they are asked for; how many were asked for and not yet packed is written down. */
function sourceOf(count: number, bytes = 8) {
  let made = 0;
  return {
    made: () => made,
    source: {
      className: '计科1班',
      count,
      async *pictures() {
        for (let index = 0; index < count; index += 1) {
          made += 1;
          yield pictureOf(index, new Uint8Array(bytes).fill(index % 251));
        }
      },
    },
  };
}

test('every picture is in the archive as it was saved, by 学号 and minute, and told as it comes', async () => {
  const told: number[][] = [];
  const packed = await packPictures(sourceOf(3).source, {
    now: NOW,
    onProgress: (...numbers) => told.push(numbers),
  });
  if (!packed.ok) throw new Error(packed.failure);
  const bytes = new Uint8Array(await packed.zip.arrayBuffer());
  expect([packed.fileName, packed.count, packed.zip.type]).toEqual([
    '学籍核对确认图_计科1班_20261125.zip',
    3,
    'application/zip',
  ]);
  expect(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, [...content]])).toEqual([
    ['学籍核对_2026000000_20261125-0910.png', [0, 0, 0, 0, 0, 0, 0, 0]],
    ['学籍核对_2026000001_20261125-0910.png', [1, 1, 1, 1, 1, 1, 1, 1]],
    ['学籍核对_2026000002_20261125-0910.png', [2, 2, 2, 2, 2, 2, 2, 2]],
  ]);
  expect(readZipDirectory(bytes)).toHaveLength(3);
  expect(told).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('200 pictures of a megabyte are asked for one after another', async () => {
  const { source, made } = sourceOf(200, MB);
  const ahead: number[] = [];
  const packed = await packPictures(source, {
    now: NOW,
    onProgress: (done) => ahead.push(made() - done),
  });
  expect(packed.ok && packed.zip.size > 200 * MB).toBe(true);
  expect(Math.max(...ahead)).toBe(0);
});

test.each([
  ['there is no class', null],
  ['it keeps none', sourceOf(0).source],
])('nothing is packed when %s', async (_, source) => {
  expect(await packPictures(source, { now: NOW, onProgress: () => undefined })).toEqual({
    ok: false,
    failure: 'nothing-kept',
  });
});
