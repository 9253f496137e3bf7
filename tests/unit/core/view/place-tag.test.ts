import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '@/lib/core/capture/geometry';
import { placeTag } from '@/lib/core/view/place-tag';

const bounds: Box = { left: 0, top: 0, width: 1000, height: 1000 };
const outline: Box = { left: 100, top: 100, width: 80, height: 20 };
const size = { width: 60, height: 18 };
const room = { outline, size, bounds, taken: [] };
function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, width, height };
}

describe('placeTag', () => {
  test('goes to the right of the value when there is room', () => {
    expect(placeTag(room)).toEqual({ x: 183, y: 101 });
  });

  test('goes below when text stands at the right', () => {
    expect(placeTag({ ...room, taken: [box(190, 100, 50, 20)] })).toEqual({ x: 100, y: 123 });
  });

  test('an icon alone goes below the end of its value rather than below its beginning', () => {
    const icon = { ...room, size: { width: 12, height: 16 }, taken: [box(182, 100, 50, 20)] };
    expect(placeTag(icon)).toEqual({ x: 168, y: 123 });
  });

  test('goes above when values stand at the right and below', () => {
    const taken = [box(190, 100, 50, 20), box(100, 125, 200, 20)];
    expect(placeTag({ ...room, taken })).toEqual({ x: 100, y: 79 });
  });

  test('goes to the left where the page ends right of the value', () => {
    const narrow = { ...bounds, width: 200 };
    expect(placeTag({ ...room, bounds: narrow })).toEqual({ x: 37, y: 101 });
  });

  test('goes to the left of a photo, else below it, and right only when nothing else is free', () => {
    const photo = { ...room, outline: box(400, 100, 120, 160) };
    expect(placeTag(photo)).toEqual({ x: 337, y: 171 });
    const text = [box(300, 100, 90, 160)];
    expect(placeTag({ ...photo, taken: text })).toEqual({ x: 400, y: 263 });
    const around = [...text, box(390, 260, 150, 30), box(390, 60, 150, 38)];
    expect(placeTag({ ...photo, taken: around })).toMatchObject({ x: 523 });
  });

  test('has no place where it would cover even a bit of text', () => {
    expect(placeTag({ ...room, taken: [box(0, 0, 1000, 1000)] })).toBe(null);
  });

  test('has no place when text stands all around', () => {
    const taken = [box(0, 0, 1000, 99), box(0, 121, 1000, 500), box(0, 0, 99, 1000), box(181, 0, 800, 1000)];
    expect(placeTag({ ...room, taken })).toBe(null);
  });

  test('never covers anything and never leaves the page', () => {
    const boxes = fc.array(
      fc.record({
        left: fc.integer({ min: 0, max: 400 }),
        top: fc.integer({ min: 0, max: 400 }),
        width: fc.integer({ min: 1, max: 200 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, (taken) => {
        const place = placeTag({ ...room, taken });
        const touched = taken.filter(
          (value) =>
            place !== null &&
            place.x < value.left + value.width &&
            place.x + size.width > value.left &&
            place.y < value.top + value.height &&
            place.y + size.height > value.top,
        );
        expect(touched).toEqual([]);
        expect(place === null || (place.x >= 0 && place.y >= 0 && place.x + size.width <= 1000)).toBe(true);
      }),
    );
  });
});
