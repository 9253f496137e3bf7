import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type SheetsReading, type TableRow } from '@/lib/core/roster/model/table';
import { attributeOf, type MarkupHandler, scanMarkup } from './scan-markup';

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/u;

/** `2026-09-01T00:00:00.000` is a day. */
function dayOf(text: string): string {
  const [, day = '', time = ''] = MIDNIGHT.exec(text) ?? [];
  if (day === '') return text;
  return time === '00:00' ? day : `${day} ${time}`;
}

function cellOf(type: string, text: string): Cell {
  if (text === '') return null;
  if (type === 'DateTime') return dayOf(text);
  if (type !== 'Number') return text;
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

function indexOf(attributes: string): number | null {
  const index = Number(attributeOf(attributes, 'Index') ?? Number.NaN);
  return Number.isInteger(index) && index > 0 ? index : null;
}

interface Sheet {
  readonly name: string;
  hidden: boolean;
  readonly rows: TableRow[];
}

/** SpreadsheetML 2003: Workbook › Worksheet › Table › Row › Cell › Data. */
class XmlSheets implements MarkupHandler {
  readonly #maxRows: number;
  readonly sheets: Sheet[] = [];
  date1904 = false;
  whole = false;
  #rowNumber = 0;
  #cells: Cell[] | null = null;
  #data: { readonly type: string; text: string } | null = null;
  #merged = 0;
  #said: string | null = null;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'worksheet') {
      this.sheets.push({ name: attributeOf(attributes, 'Name') ?? '', hidden: false, rows: [] });
      this.#rowNumber = 0;
    } else if (name === 'row') this.#openRow(attributes, closed);
    else if (name === 'cell') this.#openCell(attributes, closed);
    else if (name === 'data' && !closed)
      this.#data = { type: attributeOf(attributes, 'Type') ?? 'String', text: '' };
    else if (name === 'visible') this.#said = '';
    else if (name === 'date1904') this.date1904 = true;
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow();
    else if (name === 'cell') this.#closeCell();
    else if (name === 'data') this.#closeData();
    else if (name === 'visible') this.#closeVisible();
    else if (name === 'workbook') this.whole = true;
  }

  text(text: string): void {
    if (this.#data !== null) this.#data.text += text;
    if (this.#said !== null) this.#said += text;
  }

  #openRow(attributes: string, closed: boolean): void {
    this.#rowNumber = indexOf(attributes) ?? this.#rowNumber + 1;
    this.#cells = closed ? null : [];
  }

  #openCell(attributes: string, closed: boolean): void {
    const cells = this.#cells;
    if (cells === null) return;
    const wanted = Math.min(indexOf(attributes) ?? cells.length + 1, MAX_COLUMNS + 2) - 1;
    while (cells.length < wanted) cells.push(null);
    const merged = Number(attributeOf(attributes, 'MergeAcross') ?? '0');
    this.#merged = merged > 0 ? Math.min(Math.floor(merged), MAX_COLUMNS) : 0;
    if (cells.length <= MAX_COLUMNS) cells.push(null);
    if (closed) this.#closeCell();
  }

  #closeData(): void {
    const data = this.#data;
    const cells = this.#cells;
    this.#data = null;
    if (data !== null && cells !== null && cells.length > 0)
      cells[cells.length - 1] = cellOf(data.type, data.text);
  }

  #closeCell(): void {
    for (; this.#merged > 0 && (this.#cells?.length ?? 0) <= MAX_COLUMNS; this.#merged -= 1)
      this.#cells?.push(null);
    this.#merged = 0;
  }

  #closeRow(): void {
    const sheet = this.sheets.at(-1);
    const cells = this.#cells;
    this.#cells = null;
    if (cells === null || sheet === undefined || sheet.rows.length >= this.#maxRows) return;
    if (!cells.every(isBlank)) sheet.rows.push({ rowNumber: this.#rowNumber, cells });
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
  if (!scanMarkup(text, found) || !found.whole) return { ok: false };
  const sheets = found.sheets.map(({ name, hidden, rows }) => ({
    sheet: name,
    hidden,
    rows,
    date1904: found.date1904,
  }));
  return { ok: true, sheets };
}
