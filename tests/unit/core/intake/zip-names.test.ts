import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UTF8_NAME } from '@/lib/core/bytes/zip-records';
import { zipNames } from '@/lib/core/intake/zip-names';
import { encodeGbk } from '../../../support/encode-gbk';
import { unicodePath } from '../../../support/make-zip';

const NOTHING = new Uint8Array();

function plain(rawName: Uint8Array, extra: Uint8Array = NOTHING, flags = 0) {
  return { rawName, extra, flags };
}
function utf8(name: string): Uint8Array {
  return new TextEncoder().encode(name);
}

test.each([
  ['计科1班/张三.png'],
  ['誠謀籠琝.png'],
  ['联通.png'],
  ['路.jpg'],
  ['班级照片/买买提·艾力.png'],
  ['IMG_0012.jpg'],
])('%s in GBK without a mark, as Windows writes it, also where a second byte is 5C (R26)', (name) => {
  expect(zipNames([plain(encodeGbk(name))])).toEqual([name]);
});

test('the trail byte 5C really stands in those names', () => {
  expect([...encodeGbk('誠謀籠琝')].filter((byte) => byte === 0x5c)).toHaveLength(4);
});

test.each(['张三.png', '买买提·艾力.png', '𠮷.png'])(
  '%s in UTF-8 without a mark, as macOS writes it',
  (name) => {
    expect(zipNames([plain(utf8(name)), plain(utf8('IMG_1.png'))])).toEqual([name, 'IMG_1.png']);
  },
);

test('all names without a mark are of one encoding: one that is no UTF-8 tells for all', () => {
  // 路 alone is UTF-8 as well: ·
  expect(zipNames([plain(encodeGbk('路.png')), plain(encodeGbk('张三.png'))])).toEqual([
    '路.png',
    '张三.png',
  ]);
});

test('a name that is marked as UTF-8 is, whatever stands beside it', () => {
  expect(zipNames([plain(utf8('张三.png'), NOTHING, UTF8_NAME), plain(encodeGbk('李四.png'))])).toEqual([
    '张三.png',
    '李四.png',
  ]);
});

test('Info-ZIP’s Unicode path goes before the plain name it was written for', () => {
  const rawName = encodeGbk('张三.png');
  const timestamp = Uint8Array.of(0x55, 0x54, 1, 0, 0);
  const extra = Uint8Array.from([...timestamp, ...unicodePath(rawName, '張三𠮷.png')]);
  expect(zipNames([plain(rawName, extra)])).toEqual(['張三𠮷.png']);
  expect(zipNames([plain(encodeGbk('李四.png'), extra)])).toEqual(['李四.png']);
  expect(zipNames([plain(rawName, extra.subarray(0, -3))])).toEqual(['张三.png']);
});

test('no bytes make it throw', () => {
  const record = fc.record({
    rawName: fc.uint8Array({ maxLength: 30 }),
    extra: fc.uint8Array({ maxLength: 30 }),
    flags: fc.constantFrom(0, UTF8_NAME),
  });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (records) => {
      expect(zipNames(records)).toHaveLength(records.length);
    }),
  );
});
