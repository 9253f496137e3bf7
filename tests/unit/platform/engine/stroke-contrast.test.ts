import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf } from '@/tests/support/node-contrast';
import { slowContrast } from '@/tests/support/slow-contrast';

const GREY = fc.integer({ min: 0, max: 255 });

test('small pictures of any greys have the contrast that a slow search finds, at the edges too', () => {
  const size = fc.integer({ min: 1, max: 70 });
  fc.assert(
    fc.property(size, size, fc.infiniteStream(GREY), (width, height, values) => {
      const grey = { width, height, data: Uint8Array.from([...values.take(width * height)]) };
      expect(Buffer.compare(contrastOf(grey), slowContrast(grey))).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['one column', 1, 300],
  ['one row', 300, 1],
  ['a row more than is worked on at once', 40, 129],
  ['a row less than two such parts', 40, 255],
  ['a column more than a vector', 49, 33],
])('%s has the same: %i × %i', (_, width, height) => {
  const paper = (at: number) => (at % width < width / 2 ? 40 : 230);
  const data = Uint8Array.from({ length: width * height }, (__, at) =>
    at % 11 < 2 ? 255 - paper(at) : paper(at),
  );
  const grey = { width, height, data };
  expect(Buffer.compare(contrastOf(grey), slowContrast(grey))).toBe(0);
});

test('a stroke of 14 px differs from its paper, one of 15 px is an area', () => {
  const bar = (high: number) => {
    const data = Uint8Array.from({ length: 90 * 90 }, (_, at) =>
      at >= 40 * 90 && at < (40 + high) * 90 ? 0 : 200,
    );
    return contrastOf({ width: 90, height: 90, data })[45 * 90 + 45];
  };
  expect([bar(14), bar(15)]).toEqual([200, 0]);
});

test('on dark paper what is lighter differs', () => {
  const data = new Uint8Array(60 * 60).fill(30);
  data[30 * 60 + 30] = 250;
  expect(contrastOf({ width: 60, height: 60, data })[30 * 60 + 30]).toBe(220);
});

test('a picture without pixels has none', () => {
  expect(contrastOf({ width: 0, height: 0, data: new Uint8Array() })).toHaveLength(0);
});
