import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropDrawing, cropSize } from '@/lib/core/view/crop-drawing';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function url(width: number, height: number, signature: readonly number[] = PNG): string {
  const head = Buffer.alloc(40);
  head.set(signature);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return `data:image/png;base64,${head.toString('base64')}`;
}

describe('the size of a crop', () => {
  test('is what the head of its PNG tells', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (width, height) => {
          expect(cropSize(url(width, height))).toEqual({ width, height });
        },
      ),
    );
  });

  test.each([
    ['nothing', ''],
    ['another kind of picture', 'data:image/svg+xml,<svg onload=alert(1)>'],
    ['an address', 'https://example.com/a.png'],
    ['another signature', url(10, 10, [0xff, 0xd8, 0xff])],
    ['a head cut off', 'data:image/png;base64,iVBORw0KGgo='],
    ['what is no base64', 'data:image/png;base64,"><img src=x onerror=alert(1)>aaaaaaaaaaaa'],
    ['no width', url(0, 10)],
    ['more than any screen', url(10, 2_000_000)],
  ])('%s has none', (_, crop) => {
    expect(cropSize(crop)).toBe(null);
  });
});

describe('how a crop is drawn', () => {
  test.each([
    ['three characters of 14 px', { width: 54, height: 26 }, '林知夏', 2, 28],
    ['the same from a screen of two pixels to a px', { width: 96, height: 40 }, '林知夏', 2, 40],
    ['characters that are large already', { width: 132, height: 52 }, '林知夏', 1, 40],
    ['an ID', { width: 156, height: 24 }, '500109200603180029', 2, 24],
    // half as high as two lines, not as high as both
    ['two lines', { width: 112, height: 60 }, '计算机与信息科学学院计算机科学', 1, 16],
    ['nothing read', { width: 40, height: 20 }, '', 2, 16],
  ] as const)('%s', (_, size, text, scale, em) => {
    const drawing = cropDrawing(size, text);
    expect([drawing.scale, drawing.width, drawing.height]).toEqual([
      scale,
      size.width * scale,
      size.height * scale,
    ]);
    expect(Math.abs(drawing.em - em)).toBeLessThanOrEqual(1);
  });

  test('a value cut out line by line has the type of one line', () => {
    expect(cropDrawing({ width: 124, height: 26 }, '计算机与信息科学学院计算机科学', 2).em).toBe(28);
  });

  test('is never smaller than it was read, and its text always readable', () => {
    const px = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(px, px, fc.string({ maxLength: 40 }), (width, height, text) => {
        const drawing = cropDrawing({ width, height }, text);
        expect(drawing.scale).toBeGreaterThanOrEqual(1);
        expect(drawing.em).toBeGreaterThanOrEqual(14);
        expect(drawing.em).toBeLessThanOrEqual(40);
      }),
    );
  });
});
