import { expect, test } from 'vitest';
import type { OwnBox } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import { imageBox, valuesToRead } from '@/lib/core/capture/values-to-read';
import { madeUpLine } from '@/tests/support/made-up-line';

const BOX = { left: 10.2, top: 20, width: 48.4, height: 20 };

function planOf(boxes: readonly Box[], own: readonly OwnBox[] = []) {
  const shot = { source: BOX, offset: { x: 0, y: 0 }, own };
  return { values: [{ field: 'name', boxes }], shots: [shot] } as const;
}

test('what was read and judged is to be read again, where it stands in the picture', () => {
  const lines = [madeUpLine('name', 'match', { shown: '林知夏', expected: '林知夏' })];
  expect(valuesToRead(lines, planOf([BOX]), 2)).toEqual([
    { field: 'name', said: '林知夏', boxes: [{ left: 20, top: 40, width: 98, height: 40 }] },
  ]);
});

test('a value that a mark of ours lies over is not read', () => {
  const lines = [madeUpLine('name', 'match', { shown: '林知夏' })];
  const own = [{ kind: 'tag', box: { ...BOX, left: 40 } }] as const;
  expect(valuesToRead(lines, planOf([BOX], own), 1)).toEqual([]);
});

test('a value that has lost its place is still to be read: it is in no box', () => {
  const lines = [madeUpLine('name', 'match', { shown: '林知夏' })];
  expect(valuesToRead(lines, { values: [], shots: [] }, 1)).toEqual([
    { field: 'name', said: '林知夏', boxes: [] },
  ]);
});

test.each([
  ['what was not read', 'name', null],
  ['an empty value', 'branch', ''],
  ['dashes that stand for nothing', 'duration', '--'],
  ['a photo', 'admissionPhoto', '照片'],
] as const)('%s is not', (_, field, shown) => {
  expect(valuesToRead([madeUpLine(field, 'unsure', { shown })], { values: [], shots: [] }, 1)).toEqual([]);
});

test('a box goes outwards to whole pixels', () => {
  expect(imageBox({ left: 0.4, top: 1.6, width: 2, height: 2 }, 1)).toEqual({
    left: 0,
    top: 1,
    width: 3,
    height: 3,
  });
});
