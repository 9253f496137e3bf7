import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import {
  type Cell,
  type CellMark,
  isBlankRow,
  type MergedCells,
  type SheetsReading,
  type TableRow,
} from '@/lib/core/roster/model/table';
import { formatOfCode, type NumberFormat } from './number-format';
import { putCell } from './put-cell';
import { attributeOf, type MarkupHandler, scanMarkup } from './scan-markup';
import { formulaResult, type StoredValue, storedMoment, storedNumber } from './stored-value';

const GENERAL = formatOfCode('General');
/** Names that stand for formats of their own. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['General Date', 'yyyy-mm-dd hh:mm'],
  ['Short Date', 'yyyy-mm-dd'],
  ['Medium Date', 'd-mmm-yy'],
  ['Long Date', 'yyyy-mm-dd'],
  ['Short Time', 'h:mm'],
  ['Medium Time', 'h:mm'],
  ['Long Time', 'h:mm:ss'],
  ['General Number', 'General'],
  ['Fixed', '0.00'],
]);

function formatNamed(name: string | null): NumberFormat {
  return name === null || name === '' ? GENERAL : formatOfCode(NAMED.get(name) ?? name);
}

function valueIn({ type, text }: Data, format: NumberFormat): StoredValue {
  if (text === '') return { cell: null, mark: null };
  if (type === 'DateTime') return storedMoment(text, format);
  if (type !== 'Number') return { cell: text, mark: null };
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number)
    ? { cell: text, mark: null }
    : storedNumber(number, format, false);
}

interface Data {
  readonly type: string;
  text: string;
}

interface OpenCell {
  readonly column: number;
  readonly format: NumberFormat;
  readonly isFormula: boolean;
  value: StoredValue | null;
}

function indexOf(attributes: string): number | null {
  const index = Number(attributeOf(attributes, 'Index') ?? Number.NaN);
  return Number.isInteger(index) && index > 0 ? index : null;
}

interface Sheet {
  readonly name: string;
  hidden: boolean;
  readonly rows: TableRow[];
  readonly merged: MergedCells[];
  readonly hiddenColumns: number[];
}

interface OpenRow {
  readonly cells: Cell[];
  /** where the next cell stands */
  at: number;
  readonly hidden: boolean;
  marks: Map<number, CellMark> | null;
}

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(attributes, name) ?? '0');
  return span > 0 ? Math.floor(span) : 0;
}

/** SpreadsheetML 2003: Workbook › Worksheet › Table › Row › Cell › Data. What a comment says is no value. */
class XmlSheets implements MarkupHandler {
  readonly #maxRows: number;
  readonly sheets: Sheet[] = [];
  readonly #formats = new Map<string, NumberFormat>();
  date1904 = false;
  whole = false;
  #style = '';
  #rowNumber = 0;
  #column = 0;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #data: Data | null = null;
  #inComment = false;
  #said: string | null = null;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'cell') this.#openCell(attributes, closed);
    else if (name === 'data' && !closed && !this.#inComment)
      this.#data = { type: attributeOf(attributes, 'Type') ?? 'String', text: '' };
    else if (name === 'row') this.#openRow(attributes, closed);
    else if (name === 'comment') this.#inComment = !closed;
    else if (name === 'column') this.#openColumn(attributes);
    else if (name === 'worksheet') this.#openSheet(attributes);
    else if (name === 'style') this.#style = attributeOf(attributes, 'ID') ?? '';
    else if (name === 'numberformat')
      this.#formats.set(this.#style, formatNamed(attributeOf(attributes, 'Format')));
    else if (name === 'visible') this.#said = '';
    else if (name === 'date1904') this.date1904 = true;
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow();
    else if (name === 'cell') this.#closeCell();
    else if (name === 'data') this.#closeData();
    else if (name === 'comment') this.#inComment = false;
    else if (name === 'visible') this.#closeVisible();
    else if (name === 'workbook') this.whole = true;
  }

  text(text: string): void {
    if (this.#data !== null) this.#data.text += text;
    if (this.#said !== null) this.#said += text;
  }

  #openSheet(attributes: string): void {
    const name = attributeOf(attributes, 'Name') ?? '';
    this.sheets.push({ name, hidden: false, rows: [], merged: [], hiddenColumns: [] });
    this.#rowNumber = 0;
    this.#column = 0;
  }

  #openColumn(attributes: string): void {
    const first = indexOf(attributes) ?? this.#column + 1;
    this.#column = first + spanOf(attributes, 'Span');
    if (attributeOf(attributes, 'Hidden') !== '1') return;
    for (let column = first; column <= Math.min(this.#column, MAX_COLUMNS); column += 1)
      this.sheets.at(-1)?.hiddenColumns.push(column - 1);
  }

  #openRow(attributes: string, closed: boolean): void {
    this.#rowNumber = indexOf(attributes) ?? this.#rowNumber + 1;
    const hidden = attributeOf(attributes, 'Hidden') === '1' || attributeOf(attributes, 'Height') === '0';
    this.#row = closed ? null : { cells: [], at: 0, hidden, marks: null };
    if (closed) this.#rowNumber += spanOf(attributes, 'Span');
  }

  #openCell(attributes: string, closed: boolean): void {
    const row = this.#row;
    if (row === null) return;
    const column = Math.min(indexOf(attributes) ?? row.at + 1, MAX_COLUMNS + 1) - 1;
    row.at = column + 1 + spanOf(attributes, 'MergeAcross');
    const down = spanOf(attributes, 'MergeDown');
    if (down > 0)
      this.sheets.at(-1)?.merged.push({ column, firstRow: this.#rowNumber, lastRow: this.#rowNumber + down });
    const format = this.#formats.get(attributeOf(attributes, 'StyleID') ?? '') ?? GENERAL;
    this.#cell = { column, format, isFormula: attributeOf(attributes, 'Formula') !== null, value: null };
    if (closed) this.#closeCell();
  }

  #closeData(): void {
    if (this.#data !== null && this.#cell !== null) this.#cell.value = valueIn(this.#data, this.#cell.format);
    this.#data = null;
  }

  #closeCell(): void {
    const cell = this.#cell;
    const row = this.#row;
    this.#cell = null;
    if (cell === null || row === null || row.cells.length > MAX_COLUMNS) return;
    const isText = typeof cell.value?.cell === 'string' || cell.value?.cell === null;
    const own = cell.value ?? { cell: null, mark: null };
    const { cell: value, mark } = cell.isFormula && !isText ? formulaResult(own, cell.value !== null) : own;
    if (value !== null) putCell(row.cells, cell.column, value);
    if (mark === null) return;
    row.marks ??= new Map();
    row.marks.set(cell.column, mark);
  }

  #closeRow(): void {
    const sheet = this.sheets.at(-1);
    const row = this.#row;
    this.#row = null;
    if (row === null || sheet === undefined || sheet.rows.length >= this.#maxRows) return;
    const { cells, hidden, marks } = row;
    const read = {
      rowNumber: this.#rowNumber,
      cells,
      ...(hidden ? { hidden } : {}),
      ...(marks === null ? {} : { marks }),
    };
    if (!isBlankRow(read)) sheet.rows.push(read);
  }

  #closeVisible(): void {
    const sheet = this.sheets.at(-1);
    if (sheet !== undefined && /hidden/iu.test(this.#said ?? '')) sheet.hidden = true;
    this.#said = null;
  }
}

/** Whether a text in markup is a workbook of Excel 2003's XML and not a web page. */
export function isXmlWorkbook(text: string): boolean {
  return /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/u.test(text.slice(0, 8192));
}

/**
 * The sheets of an Excel 2003 XML workbook. Texts stay texts, numbers come as numbers, days as `YYYY-MM-DD`. Not ok
 * when the file does not end as it should. Never throws.
 */
export function readXmlSheets(text: string, maxRows: number): SheetsReading {
  const found = new XmlSheets(maxRows);
  if (!scanMarkup(text, found, true) || !found.whole) return { ok: false };
  const sheets = found.sheets.map(({ name, hidden, rows, merged, hiddenColumns }) => ({
    sheet: name,
    hidden,
    rows,
    merged,
    hiddenColumns,
    date1904: found.date1904,
  }));
  return { ok: true, sheets };
}
