import { EncryptedFileError } from 'hucre';
import { expect, test } from 'vitest';
import { fromLibrary } from '@/lib/platform/roster/from-library';
import { readSheet } from '@/lib/platform/roster/read-sheet';
import { makeSheet } from '@/tests/support/make-xlsx';

test.each<[string, unknown, string]>([
  ['a file with a password', new EncryptedFileError(), 'encrypted'],
  ['an error of the library', new Error('bad part'), 'truncated'],
  ['what looks like a mistake of the library', new TypeError('x is undefined'), 'truncated'],
  ['an endless file', new RangeError('Invalid array length'), 'truncated'],
  ['no error', 'bad', 'truncated'],
])('%s', async (_, error, refusal) => {
  expect(await fromLibrary(() => Promise.reject(error))).toBe(refusal);
});

test('what it gives is given', async () => {
  expect(await fromLibrary(async () => [7])).toEqual([7]);
});

test('a mistake of ours between two steps of the library is not taken for a damaged file', async () => {
  const reading = readSheet(makeSheet([['学号'], ['1']]), 0, {
    maxRows: 10,
    onRow: () => {
      throw new TypeError('x is undefined');
    },
  });
  await expect(reading).rejects.toThrow(TypeError);
});

test('a sheet that is damaged in the middle is', async () => {
  expect(
    await readSheet(makeSheet([['学号'], ['1']]).slice(0, 200), 0, { maxRows: 10, onRow: () => undefined }),
  ).toBe('truncated');
});
