import { double, makeXls, numbers, record } from '@/tests/support/make-xls';
import { type AnyCell, asRich, GUIDE, type RichCell, type RichSheet, SHEET } from './rich-sheet';

const FORMULA = 0x0006;
const NUMBER = 0x0203;
const FIRST_STYLE = 2;
const AS_TEXT = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
const AS_NOTHING = Buffer.from([3, 0, 0, 0, 0, 0, 0xff, 0xff]);

function textRecord(text: string): Buffer {
  return record(0x0207, Buffer.concat([numbers([2, text.length], [1, 1]), Buffer.from(text, 'utf16le')]));
}

function formulaRecords(row: number, column: number, { shown, formula }: RichCell): readonly Buffer[] {
  const place = numbers([2, row], [2, column], [2, 0]);
  const result = formula === 'zero' || formula === 'never' ? double(0) : AS_TEXT;
  const body = formula === 'empty' ? AS_NOTHING : result;
  const own = record(FORMULA, Buffer.concat([place, body, Buffer.alloc(8)]));
  const between =
    formula === 'shared'
      ? [record(0x04bc, Buffer.alloc(10))]
      : formula === 'array'
        ? [record(0x0221, Buffer.alloc(14))]
        : [];
  return body === AS_TEXT ? [own, ...between, textRecord(shown)] : [own];
}

function isPlain(cell: AnyCell): cell is string | null {
  return cell === null || typeof cell === 'string';
}

function extraRecords(sheet: RichSheet, formats: readonly string[]): readonly Buffer[] {
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const cells = sheet.rows.flatMap((one, row) =>
    one.flatMap((cell, column): readonly Buffer[] => {
      if (isPlain(cell)) return [];
      if (cell.formula !== undefined) return formulaRecords(row, column, cell);
      if (cell.number === undefined) return [];
      const style = cell.format === undefined ? 0 : FIRST_STYLE + formats.indexOf(cell.format);
      const place = numbers([2, row], [2, column], [2, style]);
      return [record(NUMBER, Buffer.concat([place, double(cell.number)]))];
    }),
  );
  const rows = hiddenRows.map((row) =>
    record(0x0208, Buffer.concat([numbers([2, row - 1]), Buffer.alloc(10), numbers([2, 0x20], [2, 0])])),
  );
  const columns = hiddenColumns.map((at) =>
    record(0x007d, numbers([2, at], [2, at], [2, 9], [2, 0], [2, 1], [2, 0])),
  );
  const merged = merges.map(({ column, firstRow, lastRow }) =>
    record(0x00e5, numbers([2, 1], [2, firstRow - 1], [2, lastRow - 1], [2, column], [2, column])),
  );
  return [...cells, ...rows, ...columns, ...merged];
}

export function makeRichXls(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const all = sheet.rows.flat().map(asRich);
  const formats = [...new Set(all.flatMap(({ format }) => (format === undefined ? [] : [format])))];
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => {
      const { number, formula, shown } = asRich(cell);
      return number === undefined && formula === undefined && shown !== '' ? shown : null;
    }),
  );
  const guides = sheet.guide === undefined ? [] : [{ name: GUIDE, rows: sheet.guide }];
  return makeXls({
    formats,
    sheets: [...guides, { name: SHEET, rows, extra: extraRecords(sheet, formats) }],
  });
}
