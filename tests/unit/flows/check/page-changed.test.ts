import { expect, test } from 'vitest';
import { changedWhileRead, pageChanged, type WasRead } from '@/lib/flows/check/page-changed';
import type { PageRead } from '@/lib/page/page-read';
import { FAILED, place, readOf } from '@/tests/support/check-world';

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
const NAMELESS = readOf('');
const WAS: WasRead = { page: PAGE, read: PAGE, address: '/1', at: 0 };

test.each<[string, Partial<WasRead>, string, string, number, string]>([
  ['the same values', {}, '林知夏', '/1', 60_000, 'same'],
  ['a value more on a page that was still loading', { read: NAMELESS }, '林知夏', '/1', 9_999, 'again'],
  ['a value more later', { read: NAMELESS }, '林知夏', '/1', 10_000, 'stale'],
  ['another person on a page that was still loading', {}, '欧阳子墨', '/1', 1, 'stale'],
  ['other values where pixels were read', { read: FROM_SCREEN }, '欧阳子墨', '/1', 1, 'stale'],
  ['the same values where pixels were read', { read: FROM_SCREEN }, '林知夏', '/1', 1, 'same'],
  ['another address', {}, '林知夏', '/2', 1, 'stale'],
])('%s', (_what, was, name, address, at, kind) => {
  const change = pageChanged(
    { ...WAS, page: was.read === NAMELESS ? NAMELESS : PAGE, ...was },
    { page: readOf(name), address, at },
  );
  expect(change.kind).toBe(kind);
});

const [ONE, OTHER] = [{ name: 'one' }, { name: 'other' }] as unknown as [Element, Element];
function pictures(...shown: readonly [Element, string][]): PageRead {
  const found = shown.map(([element, source]) => ({
    element,
    source,
    place: place(),
    photo: 'unknown' as const,
  }));
  return { ...FAILED('picture'), pixels: { kind: 'picture', pictures: found } };
}

test.each<[string, PageRead, string, string]>([
  ['the same picture', pictures([ONE, '/1']), 'same', 'same'],
  ['another picture in the same element', pictures([ONE, '/2']), 'stale', 'stale'],
  ['the picture in another element', pictures([OTHER, '/1']), 'stale', 'stale'],
  ['another picture in another element', pictures([OTHER, '/2']), 'stale', 'stale'],
  ['a second picture', pictures([ONE, '/1'], [OTHER, '/2']), 'stale', 'stale'],
  ['text instead', PAGE, 'stale', 'stale'],
])('%s, later and right after it was read from the screen', (_what, page, later, atOnce) => {
  const was: WasRead = { page: pictures([ONE, '/1']), read: FROM_SCREEN, address: '/1', at: 0 };
  expect(pageChanged(was, { page, address: '/1', at: 1 }).kind).toBe(later);
  expect(changedWhileRead(was, { page, address: '/1', at: 1 }).kind).toBe(atOnce);
});

test.each([
  ['what it showed when it was read, and shows now', '/2', 'same'],
  ['what it showed before, and shows again', '/1', 'stale'],
])('a picture that was still loading counts by %s', (_what, now, kind) => {
  const { pixels } = pictures([ONE, '/2']);
  const was: WasRead = {
    page: pictures([ONE, '/1']),
    read: { ...FROM_SCREEN, ...(pixels && { pixels }) },
    address: '/1',
    at: 0,
  };
  expect(changedWhileRead(was, { page: pictures([ONE, now]), address: '/1', at: 1 }).kind).toBe(kind);
});
