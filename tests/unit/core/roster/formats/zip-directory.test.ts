import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';

const archive = zipSync({ 'a.xml': strToU8('<a>'.repeat(100)), '名单/b.xml': [strToU8('b'), { level: 0 }] });

test('every entry is told with its name, method and sizes', () => {
  expect(readZipDirectory(archive)).toMatchObject([
    { name: 'a.xml', method: 8, declaredBytes: 300, encrypted: false },
    { name: '名单/b.xml', method: 0, declaredBytes: 1, packedBytes: 1, encrypted: false },
  ]);
});

test('an archive inside a larger buffer is read where it is', () => {
  const buffer = new Uint8Array(archive.length + 10);
  buffer.set(archive, 10);
  expect(readZipDirectory(buffer.subarray(10))).toHaveLength(2);
});

test.each([0, 10, 100, archive.length - 1])('an archive cut off at %d bytes is told apart', (length) => {
  expect(readZipDirectory(archive.subarray(0, length))).toBeNull();
});

test('an encrypted entry is seen', () => {
  const locked = archive.slice();
  const directory = locked.findIndex(
    (byte, at) => byte === 0x50 && locked[at + 2] === 0x01 && locked[at + 3] === 0x02,
  );
  locked[directory + 8] = 1;
  expect(readZipDirectory(locked)?.[0]?.encrypted).toBe(true);
});
