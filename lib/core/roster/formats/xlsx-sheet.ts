import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import {
  type Cell,
  type CellMark,
  isBlankRow,
  type MergedCells,
  type TableRow,
} from '@/lib/core/roster/model/table';
import { columnOf, rowOf } from './column-letters';
import type { NumberFormat } from './number-format';
import { putCell } from './put-cell';
import { formulaResult, type StoredValue, storedMoment, storedNumber } from './stored-value';
import { apart, attributeIn, isOn, plainText, type TagHandler, TagReader } from './xlsx-tags';

/** What cells of a workbook point to. */
export interface WorkbookTables {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

interface SheetLimits {
  readonly maxRows: number;
  /** asked once, when the rows that can hold a header are read: whether to go on */
  readonly goOn?: (rows: readonly TableRow[]) => boolean;
  readonly rowsAbove?: number;
}

interface OpenRow {
  readonly number: number;
  readonly cells: Cell[];
  readonly hidden: boolean;
  marks: Map<number, CellMark> | null;
}

const GENERAL: NumberFormat = { code: 'General', date: null };
const NOTHING: StoredValue = { cell: null, mark: null };

/** One worksheet: sheetData › row › c › (f, v, is › t), with what hides and joins its rows and cells. */
export class XlsxSheet implements TagHandler {
  readonly rows: TableRow[] = [];
  readonly merged: MergedCells[] = [];
  readonly hiddenColumns: number[] = [];
  /** no more rows are wanted */
  isFull = false;
  isWhole = false;
  readonly #tables: WorkbookTables;
  readonly #limits: SheetLimits;
  readonly #reader = new TagReader(this);
  #row: OpenRow | null = null;
  #rowNumber = 0;
  #isHidden = false;
  #place: string | null = null;
  #column = 0;
  #type = '';
  #style = 0;
  #isFormula = false;
  #hasValue = false;
  #value = '';
  #takes = false;
  #inPhonetic = false;
  #hidesAll = false;

  constructor(tables: WorkbookTables, limits: SheetLimits) {
    this.#tables = tables;
    this.#limits = limits;
  }

  push(piece: string): void {
    if (!this.isFull) this.#reader.push(piece);
  }

  open(name: string, tag: string, closed: boolean): void {
    if (name === 'c') this.#openCell(tag, closed);
    else if (name === 'v' || name === 't') this.#takes = this.#opensValue(name, closed);
    else if (name === 'row') this.#openRow(tag);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'rPh') this.#inPhonetic = !closed;
    else if (name === 'mergeCell') this.#merge(attributeIn(tag, 'ref') ?? '');
    else if (name === 'col') this.#hideColumns(tag);
    else if (name === 'sheetFormatPr') this.#hidesAll = isOn(tag, 'zeroHeight');
    else if (name === 'sheetData' && closed) this.isWhole = true;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#takes = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'sheetData') this.#endRow();
    else if (name === 'worksheet') this.isWhole = true;
  }

  text(text: string): void {
    if (this.#takes) this.#value += text;
  }

  #opensValue(name: string, closed: boolean): boolean {
    if (closed || this.#inPhonetic) return false;
    if (name === 'v') this.#hasValue = true;
    return true;
  }

  #openRow(tag: string): void {
    const given = Number(attributeIn(tag, 'r') ?? Number.NaN);
    this.#rowNumber = Number.isInteger(given) && given > 0 ? given : this.#rowNumber + 1;
    this.#column = 0;
    this.#isHidden = this.#hidesAll || isOn(tag, 'hidden') || attributeIn(tag, 'ht') === '0';
  }

  #openCell(tag: string, closed: boolean): void {
    this.#place = attributeIn(tag, 'r');
    this.#type = attributeIn(tag, 't') ?? 'n';
    this.#style = Number(attributeIn(tag, 's') ?? 0);
    this.#isFormula = false;
    this.#hasValue = false;
    this.#value = '';
    const column = this.#place === null ? this.#column : columnOf(this.#place);
    this.#column = column === -1 ? this.#column : column;
    if (closed) this.#column += 1;
  }

  #closeCell(): void {
    const column = this.#column;
    this.#column += 1;
    const { cell, mark } = this.#valueOf();
    if ((cell === null && mark === null) || column > MAX_COLUMNS) return;
    const row = this.#rowOfCell();
    putCell(row.cells, column, cell);
    if (mark !== null) {
      row.marks ??= new Map();
      row.marks.set(column, mark);
    }
  }

  /** A cell says itself in which row it stands: some writers give every cell a row element of its own. */
  #rowOfCell(): OpenRow {
    const number = (this.#place === null ? null : rowOf(this.#place)) ?? this.#rowNumber;
    this.#rowNumber = number;
    if (this.#row !== null && this.#row.number !== number) this.#endRow();
    this.#row ??= { number, cells: [], hidden: this.#isHidden, marks: null };
    return this.#row;
  }

  #valueOf(): StoredValue {
    const stored = this.#storedValue();
    if (!this.#isFormula || this.#type === 's' || this.#type === 'e') return stored;
    // a text that is empty is what the formula came to
    if (this.#type === 'str' && this.#hasValue) return stored;
    return formulaResult(stored, this.#hasValue && this.#value !== '');
  }

  #storedValue(): StoredValue {
    const value = this.#value;
    if (value === '') return NOTHING;
    const format = this.#tables.formats[this.#style] ?? GENERAL;
    const plain = (): StoredValue => ({ cell: apart(plainText(value)), mark: null });
    if (this.#type === 's') return { cell: this.#tables.texts[Number(value)] ?? null, mark: null };
    if (this.#type === 'n') {
      const number = Number(value);
      return Number.isNaN(number) ? plain() : storedNumber(number, format, this.#tables.date1904);
    }
    if (this.#type === 'd') return storedMoment(value, format);
    if (this.#type === 'b') return { cell: /^(?:1|true)$/u.test(value) ? 'TRUE' : 'FALSE', mark: null };
    return plain();
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (row === null || this.isFull) return;
    const { number: rowNumber, cells, hidden, marks } = row;
    const read = { rowNumber, cells, ...(hidden ? { hidden } : {}), ...(marks === null ? {} : { marks }) };
    if (isBlankRow(read)) return;
    this.rows.push(read);
    const { maxRows, goOn, rowsAbove } = this.#limits;
    if (this.rows.length >= maxRows) this.isFull = true;
    if (this.rows.length === rowsAbove && goOn !== undefined && !goOn(this.rows)) this.isFull = true;
  }

  #merge(ref: string): void {
    const [first = '', last = ''] = ref.split(':');
    const [firstRow, lastRow] = [rowOf(first), rowOf(last)];
    const column = columnOf(first);
    if (firstRow === null || lastRow === null || column === -1 || lastRow <= firstRow) return;
    this.merged.push({ column, firstRow, lastRow });
  }

  #hideColumns(tag: string): void {
    if (!isOn(tag, 'hidden') && attributeIn(tag, 'width') !== '0') return;
    const [min, max] = [Number(attributeIn(tag, 'min')), Number(attributeIn(tag, 'max'))];
    for (let column = min; column <= Math.min(max, MAX_COLUMNS); column += 1)
      this.hiddenColumns.push(column - 1);
  }
}
