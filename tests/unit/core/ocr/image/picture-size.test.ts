import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReadableSize, pictureSize } from '@/lib/core/ocr/image/picture-size';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)),
  );
}
function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

test.each([
  ['a PNG file', readFileSync('tests/support/pictures/record-dark.png'), { width: 310, height: 568 }],
  [
    'a JPEG file behind its first segment',
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44]),
    { width: 300, height: 200 },
  ],
  [
    'an extended WebP file',
    bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [43, 1, 0, 199, 0, 0]),
    { width: 300, height: 200 },
  ],
  [
    'a lossless WebP file',
    bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(5), [43, 193, 49, 0]),
    { width: 300, height: 200 },
  ],
  [
    'a lossy WebP file',
    bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [44, 1, 200, 0]),
    { width: 300, height: 200 },
  ],
  ['a PNG file that ends in its head', bytes([0x89], 'PNG', zeros(8)), null],
  ['a JPEG file that ends in its head', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4]), null],
  ['a text', bytes('not a picture at all'), null],
  ['nothing', bytes(), null],
])('%s', (_, file, size) => {
  expect(pictureSize(file)).toEqual(size);
});

test.each([
  [1, 1, true],
  [4000, 3000, true],
  [1080, 12_000, true],
  [1080, 53_000, false],
  [20_000, 20_000, false],
  [20_000, 10, false],
  [0, 10, false],
])('%d × %d px are decoded: %s', (width, height, readable) => {
  expect(isReadableSize({ width, height })).toBe(readable);
});
