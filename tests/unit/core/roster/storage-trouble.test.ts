import { expect, test } from 'vitest';
import { isStorageFull, isStorageTrouble, storageRefusal, wayOut } from '@/lib/core/roster/storage-trouble';

test.each<[string, unknown, boolean]>([
  ['no room', new DOMException('', 'QuotaExceededError'), true],
  ['a damaged profile', new DOMException('', 'UnknownError'), true],
  ['a profile of a newer version', new DOMException('', 'VersionError'), true],
  ['a database that the browser closed', new DOMException('', 'InvalidStateError'), true],
  ['storage that is switched off', new DOMException('', 'SecurityError'), true],
  [
    'no room in the session',
    new Error('Session storage quota bytes exceeded. Values were not stored.'),
    true,
  ],
  ['a value that cannot be stored', new DOMException('', 'DataCloneError'), false],
  ['a transaction that was not waited for', new DOMException('', 'TransactionInactiveError'), false],
  ['a key that is none', new DOMException('', 'DataError'), false],
  ['a mistake', new TypeError('x is undefined'), false],
  ['no error', 'quota', false],
])('%s', (_, error, trouble) => {
  expect(isStorageTrouble(error)).toBe(trouble);
});

function named(name: string): Error {
  return Object.assign(new Error('made up'), { name });
}

test.each<[string, unknown, string | null, boolean]>([
  ['a newer version', new DOMException('', 'VersionError'), 'storage-newer', false],
  ['a page that does not let go', named('Blocked'), 'storage-blocked', false],
  ['a damaged entry', named('Damaged'), 'storage-damaged', false],
  ['a folder that cannot be opened', new DOMException('', 'UnknownError'), 'storage-unusable', false],
  ['no room', new DOMException('', 'QuotaExceededError'), 'storage-unusable', true],
  ['a mistake', new TypeError('x is undefined'), null, false],
  ['no error', 'quota', null, false],
])('of %s is said what it is', (_, error, refusal, isFull) => {
  expect(storageRefusal(error)).toBe(refusal);
  expect(isStorageFull(error)).toBe(isFull);
});

test.each([
  ['storage-newer', 'delete'],
  ['storage-damaged', 'delete'],
  ['storage-blocked', 'again'],
  ['storage-unusable', 'again'],
] as const)('the way out of %s is %s', (refusal, way) => {
  expect(wayOut(refusal)).toBe(way);
});
