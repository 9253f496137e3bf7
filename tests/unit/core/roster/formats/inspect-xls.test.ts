import { expect, test } from 'vitest';
import { inspectXls } from '@/lib/core/roster/formats/inspect-xls';
import { makeCompound, makeXls, record } from '@/tests/support/make-xls';

const SHEET = {
  name: '名单',
  rows: [
    ['学号', '姓名'],
    ['1', '林知夏'],
    [2, '赵一苇'],
  ],
};
const good = makeXls({ sheets: [SHEET] });

test('sheets come in their order, hidden ones marked, with the year that days count from', () => {
  const hidden = { name: 'Old', rows: [['旧']], hidden: true };
  expect(inspectXls(makeXls({ sheets: [hidden, SHEET], date1904: true }))).toEqual({
    ok: true,
    date1904: true,
    sheets: [
      { name: 'Old', hidden: true, isTable: true, details: null },
      { name: '名单', hidden: false, isTable: true, details: expect.anything() },
    ],
  });
});

/** The workbook with its first record of this number changed at one byte of its data. */
function changed(id: number, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(good);
  const at = bytes.indexOf(Buffer.from([id & 0xff, id >> 8]), 1024);
  bytes[at + 4 + offset] = value;
  return bytes;
}

test.each([
  ['no compound file', new Uint8Array(3000), 'truncated'],
  ['another document', makeCompound('WordDocument', Buffer.alloc(10)), 'unknown-kind'],
  ['a workbook of Excel 95', makeXls({ sheets: [SHEET], stream: 'Book', version: 0x0500 }), 'old-xls'],
  ['Excel 95 in the place of a newer one', makeXls({ sheets: [SHEET], version: 0x0500 }), 'old-xls'],
  ['a password', makeXls({ sheets: [SHEET], extra: [record(0x002f, Buffer.alloc(6))] }), 'encrypted'],
  ['a workbook in an encrypted package', makeCompound('EncryptedPackage', Buffer.alloc(8)), 'encrypted'],
  ['half a file', good.slice(0, good.length / 2), 'truncated'],
  ['a text that is not in the table', changed(0x00fd, 6, 200), 'truncated'],
  ['a sheet that begins nowhere', changed(0x0085, 0, 1), 'truncated'],
  ['an empty stream', makeCompound('Workbook', Buffer.alloc(0)), 'truncated'],
])('%s is told', (_, bytes, refusal) => {
  expect(inspectXls(bytes)).toEqual({ ok: false, refusal });
});
