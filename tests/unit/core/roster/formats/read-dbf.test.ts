import { expect, test } from 'vitest';
import { readDbf } from '@/lib/core/roster/formats/read-dbf';
import { type MadeDbf, makeDbf } from '@/tests/support/make-dbf';

const FIELDS = [
  { name: 'XH', bytes: 15 },
  { name: 'XM', bytes: 8 },
  { name: 'CSRQ', type: 'D' as const, bytes: 8 },
  { name: 'XZ', type: 'N' as const, bytes: 3 },
];
const LIN = ['002220260620', '林知夏', '20060318', '4'];
const OUYANG = ['002220260621', '欧阳子墨', '20061130', '4'];

function read(table: Partial<MadeDbf>) {
  return readDbf(makeDbf({ fields: FIELDS, records: [LIN, OUYANG], ...table }), 5000);
}
function cellsOf(table: Partial<MadeDbf>) {
  const found = read(table);
  return found.ok ? found.table.rows.map(({ cells }) => cells) : found;
}

test('names of fields come first, then records; leading zeros, days and numbers stay as written', () => {
  expect(cellsOf({})).toEqual([['XH', 'XM', 'CSRQ', 'XZ'], LIN, OUYANG]);
});

test('deleted records are left out and counted, and rows are numbered as a spreadsheet shows them', () => {
  const found = read({ records: [LIN, OUYANG, LIN], deleted: [0] });
  expect(found).toMatchObject({ ok: true, deleted: 1 });
  expect(found.ok && found.table.rows.map(({ rowNumber }) => rowNumber)).toEqual([1, 2, 3]);
});

test('memo fields are named and not read', () => {
  const fields = [FIELDS[0] ?? { name: '', bytes: 1 }, { name: 'BZ', type: 'M' as const, bytes: 10 }];
  expect(read({ fields, records: [['1', '5']], version: 0x8b })).toMatchObject({ ok: true, unread: ['BZ'] });
  expect(cellsOf({ fields, records: [['1', '5']], version: 0x8b })).toEqual([['XH'], ['1']]);
});

test('a value cut in the middle of a character loses that character and no other', () => {
  expect(cellsOf({ fields: [{ name: 'XM', bytes: 7 }], records: [['欧阳子墨']] })).toEqual([
    ['XM'],
    ['欧阳子'],
  ]);
});

test('a table in UTF-8 is read as such', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(cellsOf({ fields: [{ name: 'XM', bytes: 20 }], records: [['欧阳子墨']], encode })).toEqual([
    ['XM'],
    ['欧阳子墨'],
  ]);
});

test('bytes that are no character come out as such, to be refused as damaged', () => {
  const bytes = makeDbf({ fields: FIELDS, records: [LIN] });
  bytes.set([0xff, 0xff, 0xff], bytes.length - 20);
  const found = readDbf(bytes, 10);
  expect(found.ok && found.table.rows[1]?.cells[1]).toContain('\ufffd');
});

test('the widths of the columns are told, and a table of many batches is whole', () => {
  const records = Array.from({ length: 2500 }, (_, index) => [String(index), '林', '20060318', '4']);
  const found = read({ records });
  expect(found).toMatchObject({ ok: true, table: { widths: [15, 8, 8, 3] } });
  expect(found.ok && found.table.rows.slice(1).map(({ cells }) => cells[0])).toEqual(
    records.map(([xh]) => xh),
  );
});

function damaged(change: (bytes: Uint8Array) => Uint8Array) {
  return readDbf(change(makeDbf({ fields: FIELDS, records: [LIN, OUYANG] })), 10);
}

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['a file that is cut off', (bytes) => bytes.slice(0, -10)],
  ['a record without its mark', (bytes) => bytes.fill(0x41, 161, 162)],
  ['more records than it says', (bytes) => bytes.fill(1, 4, 5)],
  ['other bytes', (bytes) => bytes.fill(0)],
])('%s is refused', (_, change) => {
  expect(damaged(change).ok).toBe(false);
});
