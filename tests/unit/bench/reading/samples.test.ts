import { expect, test } from 'vitest';
import { lookOf } from '@/bench/reading/look-of';
import { Random } from '@/bench/reading/random';
import { sampleIds, shareOf, widerIds } from '@/bench/reading/samples';
import { WIDER_FONTS, WIDER_PAGES, WIDER_PICTURES } from '@/bench/reading/wider';

const wider = widerIds(WIDER_PICTURES, WIDER_PAGES);

function looks(kind: 'picture' | 'values'): string[] {
  return wider
    .filter((id) => id.kind === kind)
    .map(({ index, scale }) => {
      const { font, size } = lookOf(new Random(index), 'wider', kind, index);
      return `${font} ${size} px ${scale}x`;
    });
}

function timesOf(all: readonly string[]): number[] {
  return [...new Set(all.map((one) => all.filter((other) => other === one).length))];
}

test('the wider pictures show every face at every scale and size equally often', () => {
  expect(WIDER_FONTS).toHaveLength(13);
  expect(new Set(looks('picture')).size).toBe(13 * 4 * 3);
  expect(timesOf(looks('picture'))).toEqual([3]);
});

test('the wider protected pages show every face at 100, 125 and 150 %, and each at twice that', () => {
  expect(new Set(looks('values')).size).toBe(13 * 6 * 3);
  expect(timesOf(looks('values'))).toEqual([1]);
});

test('both parts are more than 20,000 fields of 17 to a record, with pages looked at more closely', () => {
  const ids = [...sampleIds('report', 240, 60), ...wider];
  const enlarged = ids.filter(({ kind }) => kind === 'values').length / 2;
  expect((ids.length + enlarged) * 17).toBe(21_063);
});

test.each([1, 2, 3])('%d shares hold every sample once, and both of a page', (of) => {
  const ids = [...sampleIds('report', 7, 5), ...widerIds(20, 15)];
  const shares = Array.from({ length: of }, (_, at) => shareOf(ids, { nth: at + 1, of }));
  expect(new Set(shares.flat())).toEqual(new Set(ids));
  expect(shares.flat()).toHaveLength(ids.length);
  for (const share of shares) {
    const pages = share.filter(({ kind }) => kind === 'values');
    const scales = pages.map(({ part, index, scale }) => ({ page: `${part} ${index}`, scale }));
    for (let at = 0; at < scales.length; at += 2)
      expect(scales[at + 1]).toEqual({ page: scales[at]?.page, scale: 2 * (scales[at]?.scale ?? 0) });
  }
});

test('the samples that figures were reported of are where they were', () => {
  expect(sampleIds('report', 5, 1)).toEqual([
    { part: 'report', kind: 'picture', index: 0, scale: 1 },
    { part: 'report', kind: 'picture', index: 1, scale: 1 },
    { part: 'report', kind: 'picture', index: 2, scale: 1 },
    { part: 'report', kind: 'picture', index: 3, scale: 2 },
    { part: 'report', kind: 'picture', index: 4, scale: 2 },
    { part: 'report', kind: 'values', index: 0, scale: 1 },
    { part: 'report', kind: 'values', index: 0, scale: 2 },
  ]);
});
