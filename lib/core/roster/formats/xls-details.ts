import type { MergedCells } from '@/lib/core/roster/model/table';
import { formatOfNumber, type NumberFormat } from './number-format';
import { formulaResult, type StoredValue, storedNumber } from './stored-value';

/** A record of the workbook's stream. */
export interface XlsRecord {
  readonly id: number;
  readonly at: number;
  /** where its data begins, and how many bytes it has */
  readonly start: number;
  readonly length: number;
}

/** What a sheet says besides the values of its cells. Rows and columns are 0-based. */
export interface XlsDetails {
  /** numbers and results of formulas as their cells show them */
  readonly shown: ReadonlyMap<number, ReadonlyMap<number, StoredValue>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  /** its rows are 1-based, as everywhere */
  readonly merged: readonly MergedCells[];
}

/** Record numbers of [MS-XLS]. */
const FORMULA = 0x0006;
const EOF = 0x000a;
const COLUMN = 0x007d;
const MULTIPLE_NUMBERS = 0x00bd;
const STYLE = 0x00e0;
const MERGED = 0x00e5;
const NUMBER = 0x0203;
const STRING = 0x0207;
const ROW = 0x0208;
const SHORT_NUMBER = 0x027e;
const FORMAT = 0x041e;
const READ: ReadonlySet<number> = new Set([
  FORMULA,
  COLUMN,
  MULTIPLE_NUMBERS,
  MERGED,
  NUMBER,
  ROW,
  SHORT_NUMBER,
]);
const ROW_HIDDEN = 0x20;
/** A shared or array formula stands between a formula and its text. */
const AHEAD = 3;
const GENERAL: NumberFormat = { code: 'General', date: null };

function textAt(view: DataView, at: number, end: number): string {
  if (at + 3 > end) return '';
  const [letters, wide] = [view.getUint16(at, true), (view.getUint8(at + 2) & 1) === 1];
  const bytes = Math.min(letters * (wide ? 2 : 1), end - at - 3);
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + 3, bytes);
  return wide ? new TextDecoder('utf-16le').decode(raw) : String.fromCharCode(...raw);
}

/** How cells are shown, by the number of their style. */
export function xlsFormats(view: DataView, records: readonly XlsRecord[]): readonly NumberFormat[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  for (const { id, start, length } of records) {
    if (id === FORMAT && length >= 5)
      own.set(view.getUint16(start, true), textAt(view, start + 2, start + length));
    else if (id === STYLE && length >= 4) ids.push(view.getUint16(start + 2, true));
  }
  return ids.map((id) => formatOfNumber(id, own));
}

/** 30 bits of a number, or the upper half of a long one; a hundredth when the lowest bit says so. */
function shortNumber(raw: number): number {
  let value = raw >> 2;
  if ((raw & 2) === 0) {
    const long = new DataView(new ArrayBuffer(8));
    long.setInt32(4, raw & ~3, true);
    value = long.getFloat64(0, true);
  }
  return (raw & 1) === 1 ? value / 100 : value;
}

class Details implements XlsDetails {
  readonly shown = new Map<number, Map<number, StoredValue>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: number[] = [];
  readonly merged: MergedCells[] = [];
  readonly #view: DataView;
  readonly #formats: readonly NumberFormat[];
  readonly #date1904: boolean;

  constructor(view: DataView, formats: readonly NumberFormat[], date1904: boolean) {
    this.#view = view;
    this.#formats = formats;
    this.#date1904 = date1904;
  }

  read({ id, start, length }: XlsRecord, behind: () => readonly XlsRecord[]): void {
    const at = (offset: number): number => this.#view.getUint16(start + offset, true);
    if (id === NUMBER && length >= 14)
      this.#number(at(0), at(2), at(4), this.#view.getFloat64(start + 6, true));
    else if (id === SHORT_NUMBER && length >= 10)
      this.#number(at(0), at(2), at(4), shortNumber(this.#view.getInt32(start + 6, true)));
    else if (id === MULTIPLE_NUMBERS)
      for (let offset = 4; offset + 6 <= length - 2; offset += 6) {
        const value = shortNumber(this.#view.getInt32(start + offset + 2, true));
        this.#number(at(0), at(2) + (offset - 4) / 6, at(offset), value);
      }
    else if (id === FORMULA && length >= 20) this.#put(at(0), at(2), this.#result(start, at(4), behind()));
    else if (id === ROW && length >= 16 && (this.#view.getUint8(start + 12) & ROW_HIDDEN) !== 0)
      this.hiddenRows.add(at(0));
    else if (id === COLUMN && length >= 10 && (at(8) & 1) === 1)
      for (let column = at(0); column <= Math.min(at(2), 255); column += 1) this.hiddenColumns.push(column);
    else if (id === MERGED) this.#merge(start, length);
  }

  #formatOf(style: number): NumberFormat {
    return this.#formats[style] ?? GENERAL;
  }

  #number(row: number, column: number, style: number, value: number): void {
    const format = this.#formatOf(style);
    if (format.code !== 'General') this.#put(row, column, storedNumber(value, format, this.#date1904));
  }

  #put(row: number, column: number, value: StoredValue | null): void {
    if (value === null) return;
    const cells = this.shown.get(row) ?? new Map<number, StoredValue>();
    this.shown.set(row, cells.set(column, value));
  }

  /** null where the library's reading of it is right: yes, no, errors. */
  #result(start: number, style: number, behind: readonly XlsRecord[]): StoredValue | null {
    const isNumber = this.#view.getUint16(start + 12, true) !== 0xffff;
    if (isNumber) {
      const value = this.#view.getFloat64(start + 6, true);
      return formulaResult(storedNumber(value, this.#formatOf(style), this.#date1904), value !== 0);
    }
    const kind = this.#view.getUint8(start + 6);
    if (kind === 3) return { cell: null, mark: null };
    if (kind !== 0) return null;
    const next = behind.findIndex(({ id }) => id === FORMULA);
    const own = next === -1 ? behind : behind.slice(0, next);
    const text = own.find(({ id }) => id === STRING);
    if (text === undefined) return formulaResult({ cell: null, mark: null }, false);
    return { cell: textAt(this.#view, text.start, text.start + text.length), mark: null };
  }

  #merge(start: number, length: number): void {
    for (let offset = 2; offset + 8 <= length; offset += 8) {
      const [first, last] = [
        this.#view.getUint16(start + offset, true),
        this.#view.getUint16(start + offset + 2, true),
      ];
      const column = this.#view.getUint16(start + offset + 4, true);
      if (last > first) this.merged.push({ column, firstRow: first + 1, lastRow: last + 1 });
    }
  }
}

/** What the records of one sheet, from the one at `from` to its end, say besides values. Never throws on sound records. */
export function xlsDetails(
  view: DataView,
  records: readonly XlsRecord[],
  from: number,
  about: { readonly formats: readonly NumberFormat[]; readonly date1904: boolean },
): XlsDetails {
  const details = new Details(view, about.formats, about.date1904);
  for (let index = from; index < records.length; index += 1) {
    const record = records[index];
    if (record === undefined || record.id === EOF) break;
    if (!READ.has(record.id)) continue;
    details.read(record, () => records.slice(index + 1, index + 1 + AHEAD));
  }
  return details;
}
