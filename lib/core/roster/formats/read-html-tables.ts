import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import {
  type Cell,
  isBlank,
  type MergedCells,
  type SheetsReading,
  type TableRow,
} from '@/lib/core/roster/model/table';
import { putCell } from './put-cell';
import { attributeOf, type MarkupHandler, scanMarkup } from './scan-markup';

const BLANKS = /[ \t\r\n\f]+/gu;
/** Stands for a break that is one (`<br>`); a line that ends in the file is only a blank. */
const BREAK = '\u2028';
const MAX_SPAN = 1000;
const HIDDEN = /display\s*:\s*none|\shidden(?:[\s=]|$)/iu;

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(attributes, name) ?? '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

/** One `<table>`: rows as they come, merged cells with their text in the first place. */
class OpenTable {
  readonly #maxRows: number;
  readonly rows: TableRow[] = [];
  readonly merged: MergedCells[] = [];
  #rowNumber = 0;
  #cells: Cell[] | null = null;
  /** where the open cell stands, or the next one */
  #at = 0;
  #isHidden = false;
  #text: string | null = null;
  #span = 1;
  /** per column: how many rows below are still covered by a cell above */
  #covered: number[] = [];
  /** per column: how many of its cells are hidden, and how many there are */
  readonly #seen = new Map<number, { hidden: number; all: number }>();
  readonly #hiddenColumns = new Set<number>();
  #column = 0;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  openColumn(attributes: string): void {
    const end = this.#column + spanOf(attributes, 'span');
    for (; this.#column < end; this.#column += 1)
      if (HIDDEN.test(attributes)) this.#hiddenColumns.add(this.#column);
  }

  hiddenColumns(): readonly number[] {
    for (const [column, { hidden, all }] of this.#seen) if (hidden === all) this.#hiddenColumns.add(column);
    return [...this.#hiddenColumns]
      .filter((column) => column < MAX_COLUMNS)
      .sort((one, other) => one - other);
  }

  openRow(attributes = ''): void {
    this.closeRow();
    this.#cells = [];
    this.#at = 0;
    this.#isHidden = HIDDEN.test(attributes);
    this.#rowNumber += 1;
  }

  openCell(attributes: string): void {
    this.closeCell();
    if (this.#cells === null) this.openRow();
    this.#skipCovered();
    this.#text = '';
    this.#span = Math.min(spanOf(attributes, 'colspan'), MAX_COLUMNS);
    const below = spanOf(attributes, 'rowspan') - 1;
    const at = this.#at;
    this.#see(at, attributes);
    if (below > 0)
      this.merged.push({ column: at, firstRow: this.#rowNumber, lastRow: this.#rowNumber + below });
    if (at > MAX_COLUMNS) return;
    const end = below > 0 ? at + this.#span : Math.min(at + this.#span, this.#covered.length);
    for (let index = at; index < end; index += 1) this.#covered[index] = below;
  }

  #see(at: number, attributes: string): void {
    if (at >= MAX_COLUMNS) return;
    const seen = this.#seen.get(at) ?? { hidden: 0, all: 0 };
    this.#seen.set(at, seen);
    seen.all += 1;
    if (attributes !== '' && HIDDEN.test(attributes)) seen.hidden += 1;
  }

  add(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  closeCell(): void {
    if (this.#text === null || this.#cells === null) return;
    const text = this.#text
      .replaceAll(BLANKS, ' ')
      .replaceAll(/ ?\u2028 ?/gu, '\n')
      .trim();
    if (text !== '' && this.#at <= MAX_COLUMNS) putCell(this.#cells, this.#at, text);
    this.#at += this.#span;
    this.#text = null;
  }

  closeRow(): void {
    this.closeCell();
    const cells = this.#cells;
    if (cells !== null) this.#passCovered();
    this.#cells = null;
    if (cells === null || this.rows.length >= this.#maxRows) return;
    if (cells.every(isBlank)) return;
    this.rows.push({ rowNumber: this.#rowNumber, cells, ...(this.#isHidden ? { hidden: true } : {}) });
  }

  /** Cells from above that reach into this row behind its last own one. */
  #passCovered(): void {
    for (let index = this.#at; index < this.#covered.length; index += 1)
      this.#covered[index] = Math.max(0, (this.#covered[index] ?? 0) - 1);
  }

  #skipCovered(): void {
    for (; this.#at <= MAX_COLUMNS && (this.#covered[this.#at] ?? 0) > 0; this.#at += 1)
      this.#covered[this.#at] = (this.#covered[this.#at] ?? 1) - 1;
  }
}

/** What is in these is not seen, or (above a name) says how it is read. */
const UNSEEN: ReadonlySet<string> = new Set(['rt', 'rp', 'script', 'style', 'template', 'title']);
const TABLE_PARTS: ReadonlySet<string> = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'colgroup',
  'col',
  'tr',
  'td',
  'th',
]);
const WITHOUT_END: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'meta',
  'link',
  'embed',
]);

class HtmlTables implements MarkupHandler {
  readonly #maxRows: number;
  readonly closed: OpenTable[] = [];
  readonly #stack: OpenTable[] = [];
  /** an element in a cell that is not seen, and how many of its name are open within it */
  #unseen: { readonly name: string; depth: number } | null = null;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  open(name: string, attributes: string, closed: boolean): void {
    const table = this.#stack.at(-1);
    this.#hide(name, attributes, closed);
    if (name === 'table') this.#stack.push(new OpenTable(this.#maxRows));
    else if (name === 'tr') table?.openRow(attributes);
    else if (name === 'td' || name === 'th') table?.openCell(attributes);
    else if (name === 'col') table?.openColumn(attributes);
    else if (name === 'br' || name === 'p' || name === 'div') table?.add(BREAK);
  }

  #hide(name: string, attributes: string, closed: boolean): void {
    if (TABLE_PARTS.has(name)) this.#unseen = null;
    else if (this.#unseen !== null) this.#unseen.depth += name === this.#unseen.name && !closed ? 1 : 0;
    else if (!closed && !WITHOUT_END.has(name) && (UNSEEN.has(name) || HIDDEN.test(attributes)))
      this.#unseen = { name, depth: 1 };
  }

  close(name: string): void {
    const table = this.#stack.at(-1);
    if (TABLE_PARTS.has(name)) this.#unseen = null;
    else if (name === this.#unseen?.name) {
      this.#unseen.depth -= 1;
      if (this.#unseen.depth === 0) this.#unseen = null;
    }
    if (name === 'table') this.end();
    else if (name === 'tr') table?.closeRow();
    else if (name === 'td' || name === 'th') table?.closeCell();
  }

  text(text: string): void {
    if (this.#unseen === null) this.#stack.at(-1)?.add(text);
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
  const sheets = tables.closed.map((table, index) => ({
    sheet: tables.closed.length === 1 ? '' : `表格 ${index + 1}`,
    hidden: false,
    rows: table.rows,
    merged: table.merged,
    hiddenColumns: table.hiddenColumns(),
    date1904: false,
  }));
  return { ok: true, sheets };
}

/** Whether a page is made of other pages: Excel writes a workbook so, with its sheets in a folder beside it. */
export function isFrameset(text: string): boolean {
  return /<(?:frameset|frame|iframe)\b/iu.test(text);
}
