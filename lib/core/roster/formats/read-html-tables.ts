import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type SheetsReading, type TableRow } from '@/lib/core/roster/model/table';
import { attributeOf, type MarkupHandler, scanMarkup } from './scan-markup';

const BLANKS = /[ \t\r\n\f]+/gu;
const MAX_SPAN = 1000;

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(attributes, name) ?? '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

/** One `<table>`: rows as they come, merged cells with their text in the first place. */
class OpenTable {
  readonly #maxRows: number;
  readonly rows: TableRow[] = [];
  #rowNumber = 0;
  #cells: Cell[] | null = null;
  #text: string | null = null;
  #span = 1;
  /** per column: how many rows below are still covered by a cell above */
  #covered: number[] = [];

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  openRow(): void {
    this.closeRow();
    this.#cells = [];
    this.#rowNumber += 1;
  }

  openCell(attributes: string): void {
    this.closeCell();
    if (this.#cells === null) this.openRow();
    this.#skipCovered();
    this.#text = '';
    this.#span = Math.min(spanOf(attributes, 'colspan'), MAX_COLUMNS);
    const below = spanOf(attributes, 'rowspan') - 1;
    const at = this.#cells?.length ?? 0;
    if (at <= MAX_COLUMNS)
      for (let index = at; index < at + this.#span; index += 1) this.#covered[index] = below;
  }

  add(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  closeCell(): void {
    if (this.#text === null || this.#cells === null) return;
    const text = this.#text.replaceAll(BLANKS, ' ').trim();
    if (this.#cells.length <= MAX_COLUMNS) this.#cells.push(text === '' ? null : text);
    for (let more = 1; more < this.#span && this.#cells.length <= MAX_COLUMNS; more += 1)
      this.#cells.push(null);
    this.#text = null;
  }

  closeRow(): void {
    this.closeCell();
    const cells = this.#cells;
    this.#cells = null;
    if (cells === null || this.rows.length >= this.#maxRows) return;
    if (!cells.every(isBlank)) this.rows.push({ rowNumber: this.#rowNumber, cells });
  }

  #skipCovered(): void {
    const cells = this.#cells;
    while (cells !== null && cells.length <= MAX_COLUMNS && (this.#covered[cells.length] ?? 0) > 0) {
      this.#covered[cells.length] = (this.#covered[cells.length] ?? 1) - 1;
      cells.push(null);
    }
  }
}

class HtmlTables implements MarkupHandler {
  readonly #maxRows: number;
  readonly closed: OpenTable[] = [];
  readonly #stack: OpenTable[] = [];

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  open(name: string, attributes: string): void {
    const table = this.#stack.at(-1);
    if (name === 'table') this.#stack.push(new OpenTable(this.#maxRows));
    else if (name === 'tr') table?.openRow();
    else if (name === 'td' || name === 'th') table?.openCell(attributes);
    else if (name === 'br' || name === 'p' || name === 'div') table?.add(' ');
  }

  close(name: string): void {
    const table = this.#stack.at(-1);
    if (name === 'table') this.end();
    else if (name === 'tr') table?.closeRow();
    else if (name === 'td' || name === 'th') table?.closeCell();
  }

  text(text: string): void {
    this.#stack.at(-1)?.add(text);
  }

  end(): void {
    const table = this.#stack.pop();
    if (table === undefined) return;
    table.closeRow();
    if (table.rows.length > 0) this.closed.push(table);
  }

  isOpen(): boolean {
    return this.#stack.length > 0;
  }
}

/**
 * The tables of a web page, each as a sheet of its own; a table inside a cell is one too. All cells are text, so
 * leading zeros and long digits stay; the text of merged cells stands in the first of them. Not ok when a table has no
 * end: the file was cut off. Never throws.
 */
export function readHtmlTables(text: string, maxRows: number): SheetsReading {
  const tables = new HtmlTables(maxRows);
  if (!scanMarkup(text, tables) || tables.isOpen()) return { ok: false };
  const sheets = tables.closed.map(({ rows }, index) => ({
    sheet: tables.closed.length === 1 ? '' : `表格 ${index + 1}`,
    hidden: false,
    rows,
    date1904: false,
  }));
  return { ok: true, sheets };
}
