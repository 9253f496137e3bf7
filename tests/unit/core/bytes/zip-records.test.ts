import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ENCRYPTED,
  LOCAL_BYTES,
  packedOffset,
  readZipEnd,
  readZipRecords,
} from '@/lib/core/bytes/zip-records';
import { makeZip } from '../../../support/make-zip';

const CONTENT = Buffer.from('a'.repeat(300));
const ARCHIVE = makeZip([
  { name: 'a.png', content: CONTENT, method: 0 },
  { name: '照片/b.png', content: CONTENT, method: 0, extra: Uint8Array.of(9, 9, 0, 0), flags: ENCRYPTED },
]);
const END = { count: 2, directoryStart: 681, directoryBytes: 113 };

test('the end says where the directory is', () => {
  expect(readZipEnd(ARCHIVE)).toEqual(END);
});

test('behind it a comment may stand', () => {
  const commented = makeZip([{ name: 'a', content: CONTENT }], '学籍核对 2026');
  expect(readZipEnd(commented)).toMatchObject({ count: 1 });
});

test('every record is as it stands there', () => {
  const directory = ARCHIVE.subarray(END.directoryStart, END.directoryStart + END.directoryBytes);
  expect(readZipRecords(directory, 2)).toMatchObject([
    { method: 0, declaredBytes: 300, localStart: 0, flags: 0x800 },
    { method: 0, declaredBytes: 300, packedBytes: 300, flags: 1, localStart: 335 },
  ]);
  expect(readZipRecords(directory, 2)?.map(({ rawName }) => new TextDecoder().decode(rawName))).toEqual([
    'a.png',
    '照片/b.png',
  ]);
  expect(readZipRecords(directory, 3)).toBeNull();
  expect(readZipRecords(directory.subarray(0, -1), 2)).toBeNull();
});

test('a file’s packed data begin behind its own header', () => {
  expect(packedOffset(ARCHIVE.subarray(0, LOCAL_BYTES))).toBe(35);
  expect(packedOffset(ARCHIVE.subarray(0, LOCAL_BYTES - 1))).toBeNull();
  expect(packedOffset(ARCHIVE.subarray(1, LOCAL_BYTES + 1))).toBeNull();
});

test('no bytes make it throw', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(fc.nat(ARCHIVE.length), fc.nat(ARCHIVE.length)).map(([from, to]) => ARCHIVE.subarray(from, to)),
  );
  fc.assert(
    fc.property(bytes, fc.nat(5), (some, count) => {
      readZipEnd(some);
      readZipRecords(some, count);
      packedOffset(some);
    }),
  );
});
