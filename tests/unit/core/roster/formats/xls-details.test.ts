import { expect, test } from 'vitest';
import { inspectXls } from '@/lib/core/roster/formats/inspect-xls';
import { xlsDetails, xlsFormats } from '@/lib/core/roster/formats/xls-details';
import { double, makeXls, numbers, record } from '@/tests/support/make-xls';

const MONTH = 2;
const ZEROS = 3;
const FORMATS = ['yyyy"年"m"月"', '000000'];

function cell(id: number, row: number, column: number, style: number, rest: Buffer): Buffer {
  return record(id, Buffer.concat([numbers([2, row], [2, column], [2, style]), rest]));
}
/** Result, flags, and a formula of no length. */
function formula(row: number, column: number, style: number, result: Buffer): Buffer {
  return cell(0x0006, row, column, style, Buffer.concat([result, Buffer.alloc(8)]));
}
function text(value: string): Buffer {
  return record(0x0207, Buffer.concat([numbers([2, value.length], [1, 1]), Buffer.from(value, 'utf16le')]));
}
const AS_TEXT = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
const AS_NOTHING = Buffer.from([3, 0, 0, 0, 0, 0, 0xff, 0xff]);
const AS_ERROR = Buffer.from([2, 0, 42, 0, 0, 0, 0xff, 0xff]);

function detailsOf(...extra: readonly Buffer[]) {
  const found = inspectXls(makeXls({ sheets: [{ name: 'a', rows: [['学号']], extra }], formats: FORMATS }));
  const details = found.ok ? found.sheets[0]?.details : null;
  if (!details) throw new Error('no details');
  return details;
}
function shown(...extra: readonly Buffer[]) {
  return [...detailsOf(...extra).shown].flatMap(([row, cells]) =>
    [...cells].map(([column, { cell: value, mark }]) => [row, column, value, mark]),
  );
}

test.each<[string, readonly Buffer[], readonly unknown[]]>([
  ['a month', [cell(0x0203, 1, 0, MONTH, double(46_266))], [1, 0, '2026-09', null]],
  ['zeros', [cell(0x0203, 1, 2, ZEROS, double(26))], [1, 2, '000026', null]],
  ['a short whole number', [cell(0x027e, 1, 0, ZEROS, numbers([4, (26 << 2) | 2]))], [1, 0, '000026', null]],
  ['a short hundredth', [cell(0x027e, 1, 0, ZEROS, numbers([4, (2600 << 2) | 3]))], [1, 0, '000026', null]],
  ['a formula with a text', [formula(1, 1, 0, AS_TEXT), text('男')], [1, 1, '男', null]],
  [
    'a shared formula with a text',
    [formula(1, 1, 0, AS_TEXT), record(0x04bc, Buffer.alloc(10)), text('女')],
    [1, 1, '女', null],
  ],
  [
    'an array formula with a text',
    [formula(1, 1, 0, AS_TEXT), record(0x0221, Buffer.alloc(14)), text('女')],
    [1, 1, '女', null],
  ],
  [
    'a formula whose text is not there',
    [formula(1, 1, 0, AS_TEXT), formula(1, 2, 0, AS_NOTHING), text('女')],
    [1, 1, null, 'no-result'],
  ],
  ['a formula that came to 0', [formula(1, 1, 0, double(0))], [1, 1, null, 'no-result']],
  ['a formula that came to a month', [formula(1, 1, MONTH, double(46_266))], [1, 1, '2026-09', null]],
  ['a formula that came to nothing', [formula(1, 1, 0, AS_NOTHING)], [1, 1, null, null]],
])('%s is told as it is shown', (_, extra, expected) => {
  expect(shown(...extra)[0]).toEqual(expected);
});

test('several numbers in one record', () => {
  const rest = Buffer.concat([
    numbers([2, 1], [2, 0], [2, ZEROS], [4, (7 << 2) | 2], [2, MONTH]),
    numbers([4, (46_266 << 2) | 2], [2, 1]),
  ]);
  expect(shown(record(0x00bd, rest))).toEqual([
    [1, 0, '000007', null],
    [1, 1, '2026-09', null],
  ]);
});

test('plain numbers, yes and no, and errors are left to the library', () => {
  expect(shown(cell(0x0203, 1, 0, 0, double(26)), formula(1, 1, 0, AS_ERROR))).toEqual([]);
});

test('hidden rows and columns, and cells that are one downwards', () => {
  const row = (at: number, flags: number): Buffer =>
    record(
      0x0208,
      Buffer.concat([
        numbers([2, at], [2, 0], [2, 3], [2, 255], [2, 0], [2, 0], [1, flags], [1, 1]),
        Buffer.alloc(2),
      ]),
    );
  const column = record(0x007d, numbers([2, 2], [2, 3], [2, 2048], [2, 0], [2, 1], [2, 0]));
  const merged = record(
    0x00e5,
    numbers([2, 2], [2, 1], [2, 4], [2, 5], [2, 5], [2, 0], [2, 0], [2, 0], [2, 3]),
  );
  const details = detailsOf(row(1, 0x20), row(2, 0), column, merged);
  expect([...details.hiddenRows]).toEqual([1]);
  expect(details.hiddenColumns).toEqual([2, 3]);
  expect(details.merged).toEqual([{ column: 5, firstRow: 2, lastRow: 5 }]);
});

test('records that are shorter than their kind say nothing', () => {
  const bytes = new DataView(new ArrayBuffer(4));
  const records = [0x0203, 0x0006, 0x0208, 0x00e0, 0x041e].map((id) => ({ id, at: 0, start: 0, length: 2 }));
  expect(xlsFormats(bytes, records)).toEqual([]);
  expect(xlsDetails(bytes, records, 0, { formats: [], date1904: false }).shown.size).toBe(0);
});
