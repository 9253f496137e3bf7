import { expect, test } from 'vitest';
import type { ZipRecord } from '@/lib/core/bytes/zip-records';
import { refuseByEnd, refuseByRecords } from '@/lib/core/intake/check-archive';

const MB = 1024 * 1024;

function record(localStart: number, packedBytes: number, declaredBytes: number): ZipRecord {
  const rawName = new TextEncoder().encode('a.png');
  return {
    rawName,
    extra: new Uint8Array(),
    flags: 0,
    method: 8,
    crc32: 0,
    packedBytes,
    declaredBytes,
    localStart,
  };
}

test.each([
  ['of 2,000 files', { count: 2000, directoryStart: 9, directoryBytes: 200_000 }, null],
  ['of 2,001 files', { count: 2001, directoryStart: 9, directoryBytes: 200_000 }, 'zip-too-many'],
  ['in the 64-bit form', { count: 1, directoryStart: 0xffff_ffff, directoryBytes: 60 }, 'zip-too-large'],
  ['with a directory of 5 MB', { count: 10, directoryStart: 9, directoryBytes: 5 * MB }, 'zip-too-large'],
])('an archive %s: %s', (_, end, refusal) => {
  expect(refuseByEnd(end)?.refusal ?? null).toBe(refusal);
});

test('too many are told with their number', () => {
  expect(refuseByEnd({ count: 3000, directoryStart: 9, directoryBytes: 9 })?.detail).toBe('3000');
});

test.each([
  ['one file after the other', [record(0, 100, 100), record(135, 50, 70)], 400, null],
  ['in another order', [record(135, 50, 70), record(0, 100, 100)], 400, null],
  ['two that share their bytes', [record(0, 100, 100), record(0, 100, 100)], 400, 'zip-damaged'],
  ['one that reaches into the next', [record(0, 100, 100), record(134, 50, 70)], 400, 'zip-damaged'],
  ['one that reaches beyond the end', [record(0, 400, 400)], 400, 'zip-damaged'],
  [
    'a bomb: twenty pictures of 20 MB in 400 KB',
    Array.from({ length: 20 }, (_, at) => record(at * 20_035, 20_000, 20 * MB)),
    420_000,
    'zip-too-large',
  ],
  [
    'photos that are what they say',
    Array.from({ length: 20 }, (_, at) => record(at * 21 * MB, 20 * MB, 20 * MB)),
    430 * MB,
    null,
  ],
  ['one film, which is never unpacked', [record(0, 1000, 900 * MB)], 2000, null],
])('%s: %s', (_, records, bytes, refusal) => {
  expect(refuseByRecords(records, bytes)?.refusal ?? null).toBe(refusal);
});
