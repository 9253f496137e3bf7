import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLooks } from '@/lib/core/code/code-looks';

function looks(width: number, height: number): string[] {
  return [...codeLooks({ width, height })].map(
    ({ box, smaller, larger }) =>
      `${box.left},${box.top} ${box.width}×${box.height}${smaller > 1 ? ` /${smaller}` : ''}${larger > 1 ? ` ×${larger}` : ''}`,
  );
}

test.each([
  [
    'a small picture',
    [400, 700],
    [
      '0,0 400×700',
      '160,460 240×240 ×2',
      '160,460 240×240 ×3',
      '160,460 240×240 ×4',
      '0,0 400×700 ×2',
      '0,0 400×700 /2',
    ],
  ],
  [
    'a strip that was cut out',
    [900, 300],
    ['0,0 900×300', '360,0 540×300 ×2', '360,0 540×300 ×3', '0,0 900×300 ×2', '0,0 900×300 /2'],
  ],
  ['a screenshot', [1920, 1080], ['0,0 1920×1080', '0,0 1920×1080 /2']],
  [
    'a long stitched picture',
    [1080, 9000],
    [
      '0,0 1080×9000 /3',
      '432,8352 648×648',
      '0,6952 1080×2048',
      '0,5416 1080×2048',
      '0,3880 1080×2048',
      '0,2344 1080×2048',
      '0,808 1080×2048',
      '0,0 1080×2048',
    ],
  ],
  [
    'a photo',
    [4000, 3000],
    [
      '0,0 4000×3000 /3',
      '1952,952 2048×2048',
      '416,952 2048×2048',
      '0,952 2048×2048',
      '1952,0 2048×2048',
      '416,0 2048×2048',
      '0,0 2048×2048',
    ],
  ],
] as const)('%s is looked at so', (_, [width, height], expected) => {
  expect(looks(width, height)).toEqual(expected);
});

test('every look lies inside the picture, and none is larger than 4 million px', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      for (const { box, smaller, larger } of codeLooks({ width, height })) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        expect((box.width * box.height * larger ** 2) / smaller ** 2).toBeLessThanOrEqual(4_200_000);
        expect((Math.max(box.width, box.height) * larger) / smaller).toBeLessThanOrEqual(4096);
      }
    }),
  );
});
