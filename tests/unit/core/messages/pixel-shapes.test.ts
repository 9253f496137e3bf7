import { describe, expect, test } from 'vitest';
import { MAX_CUTS } from '@/lib/core/capture/pixel-capture';
import { MESSAGE_SHAPES } from '@/lib/core/messages/message-shapes';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const BOX = { left: 1, top: 2, width: 3, height: 4 };
const CUT = { key: '0.name.0', shot: 0, box: BOX };
const values = MESSAGE_SHAPES['pixels-values'];
const picture = MESSAGE_SHAPES['pixels-picture'];

describe('what a content script asks to be read', () => {
  test.each([
    ['one value', { viewWidth: 1280, cuts: [CUT] }, true],
    ['no value', { viewWidth: 1280, cuts: [] }, false],
    ['a screen without width', { viewWidth: 0, cuts: [CUT] }, false],
    ['a shot that cannot be', { viewWidth: 1280, cuts: [{ ...CUT, shot: 99 }] }, false],
    ['more values than a page has', { viewWidth: 1, cuts: Array(MAX_CUTS + 1).fill(CUT) }, false],
  ])('is bounded: %s', (_what, request, fits) => {
    expect(values.request.safeParse(request).success).toBe(fits);
  });

  test.each([
    ['pixels', { png: 'iVBORw0KGgo=' }, true],
    ['a place on a shot', { viewWidth: 1280, shot: 0, box: BOX }, true],
    ['an address instead of pixels', { png: 'https://example.org/1.png' }, false],
  ])('is a picture: %s', (_what, request, fits) => {
    expect(picture.request.safeParse(request).success).toBe(fits);
  });
});

test.each([
  ['evidence', values, { evidence: [{ lines: [], crop: '' }] }, true],
  ['a reason of the capture', values, { failure: 'worker-lost' }, true],
  ['a reason of the reader', values, { failure: 'reader-missing' }, true],
  ['another reason', values, { failure: 'tired' }, false],
  [
    'records with their places',
    picture,
    {
      records: [{ title: '', fields: { name: { evidence: { lines: [], crop: '' }, box: BOX } } }],
      size: { width: 690, height: 387 },
    },
    true,
  ],
])('the answer is %s', (_what, { reply }, answer, fits) => {
  expect(reply.safeParse(answer).success).toBe(fits);
});

test('a record of a picture comes through whole: what is in doubt is not called empty, shapes keep how they were asked', () => {
  const shape = { margin: 3, rival: '囯', common: 4, distance: 9, amongAll: true } as const;
  const evidence = evidenceOf('国', { shapes: { 0: shape } });
  const answer = {
    records: [{ title: '学籍', fields: { name: { evidence, box: BOX, isInDoubt: true } } }],
    size: { width: 690, height: 387 },
  };
  expect(picture.reply.parse(answer)).toEqual(answer);
});
