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

/** An archive of one file whose sizes, and whose directory, are told in 64 bits alone. */
function zip64(): Uint8Array {
  const plain = Uint8Array.from(makeZip([{ name: 'a', content: CONTENT, method: 0 }]));
  const start = plain.length - 22 - 47;
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, 300n, true);
  extra.setBigUint64(12, 300n, true);
  extra.setBigUint64(20, 0n, true);
  const record = new DataView(plain.slice(start, start + 47).buffer);
  for (const at of [20, 24, 42]) record.setUint32(at, 0xffffffff, true);
  record.setUint16(30, 28, true);
  const end64 = new DataView(new ArrayBuffer(56 + 20));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(40, 75n, true);
  end64.setBigUint64(48, BigInt(start), true);
  end64.setUint32(56, 0x07064b50, true);
  const end = new DataView(plain.slice(-22).buffer);
  end.setUint16(10, 0xffff, true);
  end.setUint32(12, 0xffffffff, true);
  end.setUint32(16, 0xffffffff, true);
  const parts = [
    plain.subarray(0, start),
    ...[record, extra, end64, end].map((view) => new Uint8Array(view.buffer)),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('sizes and places that are told in 64 bits are read there', () => {
  const archive = zip64();
  const end = readZipEnd(archive);
  expect(end).toEqual({ count: 1, directoryBytes: 75, directoryStart: 331 });
  expect(readZipRecords(archive.subarray(331, 331 + 75), 1)).toMatchObject([
    { packedBytes: 300, declaredBytes: 300, localStart: 0 },
  ]);
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
