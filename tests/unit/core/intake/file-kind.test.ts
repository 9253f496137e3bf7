import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKind, KIND_BYTES } from '@/lib/core/intake/file-kind';
import { csv, encryptedWorkbook, HEADER, LIN, program, wordDocument } from '../../../support/bad-files';
import { makeDbf } from '../../../support/make-dbf';
import { makeOds } from '../../../support/make-ods';
import { makeSheet } from '../../../support/make-xlsx';
import { makeZip } from '../../../support/make-zip';

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('by bytes, whatever the name says (R27)', () => {
  test.each([
    ['png', readFileSync('tests/support/pictures/value-name.png')],
    ['jpeg', ascii('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['webp', ascii('RIFF\x24\0\0\0WEBPVP8 ')],
    ['gif', ascii('GIF89a')],
    ['heic', ascii('\0\0\0\x18ftypheic\0\0\0\0')],
    ['heic', ascii('\0\0\0\x18ftypmif1\0\0\0\0')],
    ['other-picture', ascii('\0\0\0\x18ftypavif\0\0\0\0')],
    ['other-picture', ascii(`BM${'\0'.repeat(60)}`)],
    ['other-picture', ascii('II*\0\x08\0\0\0')],
    ['other-picture', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['pdf', ascii('%PDF-1.7\n')],
    ['zip', makeZip([{ name: 'a.png', content: ascii('x') }])],
    ['zip', makeZip([])],
    ['other-archive', ascii('Rar!\x1a\x07\x01\0')],
    ['other-archive', ascii("7z\xbc\xaf'\x1c\0\x04")],
    ['roster', makeSheet([HEADER, LIN])],
    ['roster', readFileSync('tests/unit/platform/roster/openpyxl-1904.xlsx')],
    ['roster', readFileSync('tests/unit/platform/roster/libreoffice-1900.xlsx')],
    ['roster', csv([HEADER, LIN])],
    ['roster', ascii('BM,name\n1,2\n'.repeat(4))],
    ['roster', ascii('{"format":"xueji-roster"}')],
    ['roster', ascii('<html><table></table></html>')],
    ['roster', encryptedWorkbook()],
    ['other', wordDocument()],
    ['other', program()],
    ['other', ascii('\0\0\0\x18ftypmp42\0\0\0\0')],
    ['empty', ascii('')],
    ['empty', ascii(' \r\n')],
  ] as const)('%s', (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

test('a spreadsheet of the other office, and a table of the ministry', () => {
  expect(fileKind(makeOds({ name: '名单', rows: [HEADER, LIN] }))).toBe('roster');
  expect(fileKind(makeDbf({ fields: [{ name: 'XH', bytes: 15 }], records: [['1']] }))).toBe('roster');
});

test('the first bytes are enough, and none make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(typeof fileKind(bytes)).toBe('string');
    }),
  );
  expect(fileKind(readFileSync('tests/support/pictures/phone.png').subarray(0, KIND_BYTES))).toBe('png');
});
