import { expect, test } from 'vitest';
import type { RecordSight } from '@/lib/core/capture/record-sight';
import { sameSight, sameSize } from '@/lib/core/capture/same-sight';

const sight: RecordSight = {
  size: { width: 900, height: 1500 },
  visible: { left: 0, top: 60, width: 900, height: 640 },
  offset: { x: 0, y: 638 },
  masks: [{ kind: 'id', box: { left: 200, top: 300, width: 90, height: 20 } }],
  values: [{ field: 'name', boxes: [{ left: 200, top: 260, width: 48, height: 20 }] }],
  own: [{ kind: 'outline', box: { left: 195, top: 255, width: 58, height: 30 } }],
  viewWidth: 1280,
};

test('rounding by less than half a pixel is no movement', () => {
  expect(sameSight(sight, { ...sight, offset: { x: 0.3, y: 637.6 } })).toBe(true);
});

test.each<[string, Partial<RecordSight>]>([
  ['the page was scrolled', { offset: { x: 0, y: 640 } }],
  ['another part is on the screen', { visible: { left: 0, top: 70, width: 900, height: 630 } }],
  ['the record is off the screen', { visible: null }],
  ['the record grew', { size: { width: 900, height: 1502 } }],
  ['the window was resized', { viewWidth: 1279 }],
  ['the ID number moved', { masks: [{ kind: 'id', box: { left: 200, top: 302, width: 90, height: 20 } }] }],
  ['an ID number went', { masks: [] }],
  ['a value moved', { values: [{ field: 'name', boxes: [{ left: 200, top: 264, width: 48, height: 20 }] }] }],
  ['a value broke into two lines', { values: [{ field: 'name', boxes: [] }] }],
  [
    'a mark of ours moved',
    { own: [{ kind: 'outline', box: { left: 195, top: 250, width: 58, height: 30 } }] },
  ],
  [
    'a photo came in its place',
    { masks: [{ kind: 'photo', box: { left: 200, top: 300, width: 90, height: 20 } }] },
  ],
])('a shot is not to be used when %s', (_, change) => {
  expect(sameSight(sight, { ...sight, ...change })).toBe(false);
});

test('a record keeps its size through rounding only', () => {
  expect(sameSize({ width: 1, height: 1 }, { width: 1.4, height: 0.6 })).toBe(true);
  expect(sameSize({ width: 1, height: 1 }, { width: 1, height: 2 })).toBe(false);
});
