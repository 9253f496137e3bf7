import { expect, test } from 'vitest';
import { decodeText, unmarkedUtf16 } from '@/lib/core/roster/formats/decode-text';
import { encodeGbk, encodeUtf16 } from '@/tests/support/encode-gbk';

test.each([
  ['UTF-8', [0xe5, 0xad, 0xa6], '学'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe5, 0xad, 0xa6], '学'],
  ['UTF-16LE with its mark', [0xff, 0xfe, 0x66, 0x5b], '学'],
  ['UTF-16BE with its mark', [0xfe, 0xff, 0x5b, 0x66], '学'],
  ['GBK', [0xd1, 0xa7, 0xba, 0xc5], '学号'],
  ['GB18030 with a character that GBK had not (䶮)', [0xfe, 0x9f], '䶮'],
  ['GB18030 with four bytes (䶵)', [0x82, 0x35, 0x87, 0x38], '䶵'],
  ['nothing', [], ''],
])('%s is read as what it is', (_, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text);
});

test('bytes that are in no known encoding are refused and not replaced by marks', () => {
  expect(decodeText(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
});

test.each<[string, Uint8Array, string | null]>([
  ['little-endian', encodeUtf16('学号,姓名\n1,林知夏\n', 'le', false), 'utf-16le'],
  ['big-endian', encodeUtf16('学号,姓名\n1,林知夏\n', 'be', false), 'utf-16be'],
  ['an odd number of bytes', encodeUtf16('学号,1', 'le', false).slice(0, -1), null],
  ['zeros on both sides', new Uint8Array([1, 0, 0, 2, 3, 0, 0, 4]), null],
  ['numbers of a program', new Uint8Array([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]), null],
  ['text without a zero', new TextEncoder().encode('学号,姓名'), null],
])('UTF-16 without its mark is told by where its zeros are: %s', (_, bytes, encoding) => {
  expect(unmarkedUtf16(bytes)).toBe(encoding);
});

const BROKEN = Uint8Array.from([0xe5, 0xad, 0x2c]);
const MANY = '学号,姓名,专业\n'.repeat(20);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('one broken character costs itself and not the file', () => {
  const utf8 = new TextEncoder().encode(MANY);
  expect(decodeText(joined(utf8, BROKEN))).toBe(`${MANY}\ufffd,`);
  expect(decodeText(joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8, BROKEN))).toBe(`${MANY}\ufffd,`);
  expect(decodeText(joined(encodeGbk(MANY), Uint8Array.of(0xcb, 0x2c)))).toBe(`${MANY}\ufffd,`);
});

test('lines in two encodings are each read in theirs', () => {
  const rows = Array.from({ length: 5 }, () => encodeGbk('222026324062011,苏映川,软件工程\n'));
  const text = decodeText(joined(new TextEncoder().encode('学号,姓名,专业\n'), ...rows));
  expect(text).toBe(`学号,姓名,专业\n${'222026324062011,苏映川,软件工程\n'.repeat(5)}`);
});

test('in a short list too one broken character costs its cell alone', () => {
  const list = '学号,姓名,性别\n1,林知夏,女\n';
  const [utf8, gbk] = [new TextEncoder().encode(`${list}2,苏映川,男`), encodeGbk(`${list}2,苏映川,男`)];
  const withBroken = (bytes: Uint8Array, behind: number): Uint8Array =>
    bytes.with(bytes.length - behind, 0xff);
  expect(decodeText(withBroken(utf8, 13))).toBe(`${list}2,\ufffd\ufffd\ufffd映川,男`);
  expect(decodeText(withBroken(gbk, 9))).toMatch(/^学号,姓名,性别\n1,林知夏,女\n2,[^,]*\ufffd[^,]*,男$/u);
});

test('one line in another encoding is no broken character', () => {
  const text = joined(new TextEncoder().encode('学号,姓名,专业\n'), encodeGbk('1,苏映川,软件工程\n'));
  expect(decodeText(text)).toBe('学号,姓名,专业\n1,苏映川,软件工程\n');
});
