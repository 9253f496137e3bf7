import { expect, test } from 'vitest';
import { type PageToSign, pageSignature } from '@/lib/core/reading/page-signature';
import type { RecordReading, SightDoubt } from '@/lib/core/record/reading';

function record(text: string): RecordReading {
  return {
    title: '',
    fields: { name: { state: 'unreadable', reason: 'protected', text } },
    photo: 'present',
    notShown: [],
  };
}
function protectedPage(text: string): PageToSign {
  return {
    reading: { state: 'failed', reason: 'protected' },
    pixels: { kind: 'protected', records: [record(text)] },
  };
}
function picturePage(source: string, photo: 'present' | 'missing' = 'present'): PageToSign {
  return {
    reading: { state: 'failed', reason: 'picture' },
    pixels: { kind: 'picture', pictures: [{ source, photo }] },
  };
}
function doubtedPage(doubt: SightDoubt | null): PageToSign {
  const name = { state: 'text', text: '林知夏', ...(doubt ? { doubt } : {}) } as const;
  return {
    reading: { state: 'records', layout: 'general', records: [{ ...record('林'), fields: { name } }] },
  };
}
function textPage(title: string): PageToSign {
  return {
    reading: { state: 'records', layout: 'general', records: [{ ...record('林'), title }] },
  };
}

test.each([
  ['the same protected value', protectedPage('\u{100123}'), protectedPage('\u{100123}'), true],
  ['another protected value', protectedPage('\u{100123}'), protectedPage('\u{100124}'), false],
  ['the same picture', picturePage('/show?pid=1'), picturePage('/show?pid=1'), true],
  ['another picture', picturePage('/show?pid=1'), picturePage('/show?pid=2'), false],
  ['the same picture without its photo', picturePage('/1'), picturePage('/1', 'missing'), false],
  ['the same text', textPage('本科'), textPage('本科'), true],
  ['another title', textPage('本科'), textPage('专科'), false],
  ['a value drawn otherwise', doubtedPage(null), doubtedPage('drawn-otherwise'), false],
  ['a value with something over it now', doubtedPage(null), doubtedPage('covered'), true],
  ['a value that only eyes tell', doubtedPage('drawn-otherwise'), doubtedPage('eyes-only'), false],
  ['text instead of a picture', picturePage('/1'), textPage('本科'), false],
])('%s', (_what, one, other, same) => {
  expect(pageSignature(one) === pageSignature(other)).toBe(same);
});

test('where the picture stands is not told: only what it is', () => {
  const page = picturePage('/1');
  const placed = {
    ...page,
    pixels: { ...page.pixels, pictures: [{ source: '/1', photo: 'present', element: 7 }] },
  };
  expect(pageSignature(placed as PageToSign)).toBe(pageSignature(page));
});

test('the order in which a reading was put together is no change', () => {
  const turned = { doubt: 'drawn-otherwise', text: '林知夏', state: 'text' } as const;
  const reading = {
    state: 'records',
    records: [{ ...record('林'), fields: { name: turned } }],
    layout: 'general',
  } as const;
  expect(pageSignature({ reading })).toBe(pageSignature(doubtedPage('drawn-otherwise')));
});
