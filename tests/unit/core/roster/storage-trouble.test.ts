import { expect, test } from 'vitest';
import { isStorageTrouble } from '@/lib/core/roster/storage-trouble';

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
