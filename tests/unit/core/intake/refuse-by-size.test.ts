import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refuseBySize } from '@/lib/core/intake/refuse-by-size';

const PNG = readFileSync('tests/support/pictures/value-name.png');

/** A PNG whose head declares another size. */
function declared(width: number, height: number): Uint8Array {
  const png = Uint8Array.from(PNG);
  new DataView(png.buffer).setUint32(16, width);
  new DataView(png.buffer).setUint32(20, height);
  return png;
}

test.each([
  [1080, 2400],
  [1080, 16_384],
  [10_000, 10_000],
  [1, 1],
])('%d × %d may be decoded', (width, height) => {
  expect(refuseBySize('png', declared(width, height))).toBeNull();
});

test.each([
  ['picture-too-long', 1080, 53_000, '1080 × 53000'],
  ['picture-too-long', 20_000, 200, '20000 × 200'],
  ['picture-too-large', 12_000, 9000, '12000 × 9000'],
  ['picture-corrupt', 0, 9000, ''],
] as const)('%s: %d × %d, before anything is decoded (R8)', (refusal, width, height, detail) => {
  expect(refuseBySize('png', declared(width, height))).toEqual({ refusal, detail });
});

test('a head that is cut off is told; a PDF has none', () => {
  expect(refuseBySize('jpeg', Uint8Array.of(0xff, 0xd8, 0xff))).toEqual({
    refusal: 'picture-corrupt',
    detail: '',
  });
  expect(refuseBySize('pdf', new Uint8Array())).toBeNull();
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('png', 'jpeg', 'webp'),
      fc.constantFrom([], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff, 0xc0], [0x52, 0x49, 0x46, 0x46]),
      fc.uint8Array({ maxLength: 60 }),
      (kind, mark, rest) => {
        refuseBySize(kind, Uint8Array.from([...mark, ...rest]));
      },
    ),
  );
});
