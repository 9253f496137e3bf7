import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchAccount, isBalanced } from '@/lib/core/batch/batch-account';
import { type BatchBody, type BatchItem, FATES, type Fate } from '@/lib/core/batch/batch-item';

function itemOf(body: BatchBody, id = 0): BatchItem {
  return { id, path: 'a.png', body };
}

function ended(fate: Fate): BatchBody {
  return { state: 'done', fate, reason: null, way: null, who: null, concern: '', detail: '' };
}

test('every file counts once, by what became of it', () => {
  const items = [
    ended('read'),
    ended('read'),
    ended('eyes'),
    ended('not-ours'),
    { state: 'waiting' } as const,
  ];
  expect(batchAccount(items.map(itemOf))).toEqual({
    files: 5,
    open: 1,
    read: 2,
    eyes: 1,
    failed: 0,
    duplicate: 0,
    'not-ours': 1,
  });
});

test('the sum is right, whatever comes', () => {
  const bodies = fc.constantFrom<BatchBody>(
    ...FATES.map(ended),
    { state: 'waiting' },
    { state: 'reading', percent: null },
  );
  fc.assert(
    fc.property(fc.array(bodies), (all) => isBalanced(batchAccount(all.map(itemOf)))),
    { numRuns: 200 },
  );
});

test('an account that lost a file is not balanced', () => {
  expect(isBalanced({ ...batchAccount([itemOf(ended('read'))]), files: 2 })).toBe(false);
});
