import { expect, test } from 'vitest';
import { photoSize } from '@/lib/core/photo/photo-size';
import { exifSegment, frameSegment, withSegments } from '@/tests/support/made-up-photo';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

test.each([
  ['a GIF', bytes('GIF89a\x40\x01\xf0\0'), { width: 320, height: 240 }],
  ['a GIF of one pixel', bytes('GIF87a\x01\0\x01\0'), { width: 1, height: 1 }],
  [
    'a JPEG behind its head',
    withSegments([exifSegment({ orientation: 6 }), frameSegment(4000, 3000)]),
    { width: 4000, height: 3000 },
  ],
  [
    'a JPEG of a hundred megapixels',
    withSegments([frameSegment(12000, 9000)]),
    { width: 12000, height: 9000 },
  ],
  ['a GIF that is cut off', bytes('GIF89a\x40'), null],
  ['a GIF of nothing', bytes('GIF89a\0\0\0\0'), null],
  ['a JPEG without a frame', withSegments([]), null],
  ['no picture', bytes('hello'), null],
])('the size of %s', (_, file, size) => {
  expect(photoSize(file)).toEqual(size);
});
