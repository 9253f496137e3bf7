import { expect, test } from 'vitest';
import { readExif } from '@/lib/core/photo/read-exif';
import {
  exifSegment,
  type MadeUpExif,
  segment,
  withSegments,
  xmpSegment,
} from '@/tests/support/made-up-photo';

test.each<[string, MadeUpExif, number, boolean]>([
  ['upright', { orientation: 1 }, 1, false],
  ['on its side', { orientation: 6 }, 6, false],
  ['on its side, bytes the other way round', { orientation: 8, littleEndian: true }, 8, false],
  ['with the place', { orientation: 3, place: 'there' }, 3, true],
  ['with the place alone', { place: 'there', littleEndian: true }, 1, true],
  ['with an empty place', { place: 'empty' }, 1, false],
  ['with a turn that does not exist', { orientation: 9 }, 1, false],
  ['with nothing', {}, 1, false],
])('a photo %s', (_, exif, orientation, hasPlace) => {
  expect(readExif(withSegments([exifSegment(exif)]))).toEqual({ orientation, hasPlace });
});

test('the segment may stand behind others, and beside Adobe’s', () => {
  const photo = withSegments([
    segment(0xe0, new Uint8Array(14)),
    xmpSegment('<x:xmpmeta exif:GPSLatitude="29,49.2N"/>'),
    exifSegment({ orientation: 6 }),
  ]);
  expect(readExif(photo)).toEqual({ orientation: 6, hasPlace: true });
});

test('Adobe’s segment without a place says nothing', () => {
  expect(readExif(withSegments([xmpSegment('<x:xmpmeta/>')]))).toEqual({ orientation: 1, hasPlace: false });
});

test.each([
  ['nothing', new Uint8Array()],
  ['two bytes', new Uint8Array([0xff, 0xd8])],
  ['no JPEG', new TextEncoder().encode('姓名,学号,身份证号')],
  ['a JPEG without a head', withSegments([])],
])('%s has no head', (_, bytes) => {
  expect(readExif(bytes)).toEqual({ orientation: 1, hasPlace: false });
});

test('a head that is cut off anywhere, or changed, never throws', () => {
  const whole = withSegments([exifSegment({ orientation: 6, place: 'there' })]);
  for (let end = 0; end < whole.length; end += 1) {
    expect(readExif(whole.subarray(0, end)).orientation).toBeGreaterThan(0);
  }
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = 0xff;
    expect(readExif(changed).orientation).toBeLessThan(9);
  }
});
