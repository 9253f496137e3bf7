import { expect, test } from 'vitest';
import { detectKind, isWebArchive, zipStart } from '@/lib/core/roster/formats/detect-kind';
import { makeDbf } from '@/tests/support/make-dbf';

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with one directory entry of this name. */
function compound(entry: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(COMPOUND);
  bytes.set(
    [...entry].flatMap((letter) => [letter.charCodeAt(0), 0]),
    640,
  );
  return bytes;
}

test.each([
  ['nothing at all', new Uint8Array(0), 'empty'],
  ['blanks and line breaks only', text(' \r\n\t\n'), 'empty'],
  ['a byte order mark only', text('\ufeff'), 'empty'],
  ['a zip archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]), 'zip'],
  ['a zip archive behind blank lines', text('\n\nPK\u0003\u0004'), 'zip'],
  ['a zip archive behind a byte order mark', text('\ufeffPK\u0003\u0004'), 'zip'],
  ['a PNG picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'picture'],
  ['a JPEG picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['a GIF picture', text('GIF89a'), 'picture'],
  ['a WebP picture', text('RIFF\u0001\u0000\u0000\u0000WEBPVP8'), 'picture'],
  ['a PDF', text('%PDF-1.7\n'), 'unknown'],
  ['an old Excel file', compound('Workbook'), 'compound'],
  ['a very old Excel file', compound('Book'), 'compound'],
  ['a workbook with a password', compound('EncryptedPackage'), 'compound'],
  ['another compound file', compound('WordDocument'), 'compound'],
  ['JSON behind blanks', text('\n  {"format":1}'), 'json'],
  ['a JSON list', text('[1]'), 'json'],
  ['separated text', text('学号,姓名\n1,张三'), 'text'],
  ['text that begins with BM', text('BMI,姓名\n1,张三'), 'text'],
  ['text in GBK', new Uint8Array([0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0xd0, 0xd5]), 'text'],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x66, 0x5b]), 'text'],
  ['a page renamed .xls', text('<html><table>'), 'markup'],
  ['UTF-16 without its mark', new Uint8Array([0x66, 0x5b, 0xf7, 0x53, 0x2c, 0x00, 0x31, 0x00]), 'text'],
  ['a dBASE table', makeDbf({ fields: [{ name: 'XH', bytes: 15 }], records: [['1']] }), 'dbf'],
  ['a bare workbook of old', new Uint8Array([0x09, 0x04, 6, 0, 0, 0, 0x10, 0]), 'old-xls'],
  ['what old scripts write', new Uint8Array([0x09, 0x08, 8, 0, 0, 6, 0x10, 0]), 'old-xls'],
  ['bytes with zeros', new Uint8Array([1, 0, 2, 0, 3]), 'unknown'],
])('%s is told by its bytes', (_, bytes, kind) => {
  expect(detectKind(bytes)).toBe(kind);
});

test('a zip begins where its first bytes are', () => {
  expect([
    zipStart(text('PK\u0003\u0004')),
    zipStart(text('\r\nPK\u0003\u0004')),
    zipStart(text('a PK\u0003\u0004')),
  ]).toEqual([0, 2, 0]);
});

test.each([
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n', true],
  ['From: <a>\nSubject: 名单\nMIME-Version: 1.0\n', true],
  ['学号,姓名\n1,甲', false],
])('%j is a page with all its parts: %s', (start, is) => {
  expect(isWebArchive(start)).toBe(is);
});
