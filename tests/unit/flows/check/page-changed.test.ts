import { expect, test } from 'vitest';
import { pageChanged, type WasRead } from '@/lib/flows/check/page-changed';
import type { PageRead } from '@/lib/page/page-read';
import { readOf } from '@/tests/support/check-world';

const PAGE = readOf('林知夏');
const EVIDENCE = { lines: [], crop: '' };
const FROM_SCREEN: PageRead = {
  ...PAGE,
  reading: {
    state: 'records',
    layout: 'general',
    records: [
      {
        title: '',
        fields: { name: { state: 'pixels', text: '林知夏', evidence: EVIDENCE } },
        photo: 'unknown',
        notShown: [],
      },
    ],
  },
};
const WAS: WasRead = { page: PAGE, read: PAGE, address: '/1', at: 0 };

test.each<[string, Partial<WasRead>, string, string, number, string]>([
  ['the same values', {}, '林知夏', '/1', 60_000, 'same'],
  ['other values on a page that was still loading', {}, '欧阳子墨', '/1', 9_999, 'again'],
  ['other values later', {}, '欧阳子墨', '/1', 10_000, 'stale'],
  ['other values where pixels were read', { read: FROM_SCREEN }, '欧阳子墨', '/1', 1, 'stale'],
  ['the same values where pixels were read', { read: FROM_SCREEN }, '林知夏', '/1', 1, 'same'],
  ['another address', {}, '林知夏', '/2', 1, 'stale'],
])('%s', (_what, was, name, address, at, kind) => {
  const change = pageChanged({ ...WAS, ...was }, { page: readOf(name), address, at });
  expect(change.kind).toBe(kind);
});
