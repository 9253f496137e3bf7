import { expect, test } from 'vitest';
import { orStorageRefusal } from '@/lib/flows/or-storage-refusal';

function named(name: string): Error {
  return Object.assign(new Error('no'), { name });
}

test('what was asked is handed on', async () => {
  expect(await orStorageRefusal(Promise.resolve(3))).toBe(3);
});

test.each([
  ['VersionError', 'storage-newer'],
  ['Blocked', 'storage-blocked'],
  ['Damaged', 'storage-damaged'],
  ['UnknownError', 'storage-unusable'],
])('%s of the storage is told as %s', async (name, refusal) => {
  expect(await orStorageRefusal(Promise.reject(named(name)))).toBe(refusal);
});

test('a mistake of ours stays one', async () => {
  await expect(orStorageRefusal(Promise.reject(new TypeError('x')))).rejects.toThrow('x');
});
