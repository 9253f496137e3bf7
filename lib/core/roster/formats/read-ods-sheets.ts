import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type SheetsReading, type TableRow } from '@/lib/core/roster/model/table';
import { attributeOf, type MarkupHandler, scanMarkup } from './scan-markup';

const MAX_BLANKS = 100;

function repeatOf(attributes: string, name: string): number {
  const repeat = Number(attributeOf(attributes, name) ?? '1');
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}

interface Sheet {
  readonly name: string;
  readonly style: string;
  readonly rows: TableRow[];
}

interface OpenCell {
  readonly attributes: string;
  text: string;
  paragraphs: number;
}

function dayOf(value: string): string {
  return value.replace(/T00:00(?::00(?:\.0+)?)?$/u, '').replace('T', ' ');
}

function cellOf({ attributes, text }: OpenCell): Cell {
  const type = attributeOf(attributes, 'value-type') ?? '';
  if (type === 'date') return dayOf(attributeOf(attributes, 'date-value') ?? text);
  const value = attributeOf(attributes, 'value');
  if (value !== null && value !== '' && ['float', 'currency', 'percentage'].includes(type)) {
    const number = Number(value);
    return Number.isNaN(number) ? text : number;
  }
  return text === '' ? null : text;
}

/** OpenDocument: spreadsheet › table › table-row › table-cell › p. Repeated blanks are never written out. */
class OdsSheets implements MarkupHandler {
  readonly #maxRows: number;
  readonly sheets: Sheet[] = [];
  readonly hiddenStyles = new Set<string>();
  whole = false;
  #style = '';
  #rowNumber = 0;
  #rowRepeat = 1;
  #cells: Cell[] | null = null;
  #cell: OpenCell | null = null;
  #inNote = false;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'style') this.#style = attributeOf(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false')
      this.hiddenStyles.add(this.#style);
    else if (name === 'table') this.#openSheet(attributes);
    else if (name === 'table-row') this.#openRow(attributes, closed);
    else if (name === 'table-cell') this.#openCell(attributes, closed);
    else if (name === 'covered-table-cell') this.#put(null, repeatOf(attributes, 'number-columns-repeated'));
    else if (name === 'annotation') this.#inNote = !closed;
    else if (name === 'p') this.#openParagraph();
    else if (name === 's') this.text(' '.repeat(Math.min(repeatOf(attributes, 'c'), MAX_BLANKS)));
    else if (name === 'tab' || name === 'line-break') this.text(' ');
  }

  close(name: string): void {
    if (name === 'table-row') this.#closeRow();
    else if (name === 'table-cell') this.#closeCell();
    else if (name === 'annotation') this.#inNote = false;
    else if (name === 'document-content') this.whole = true;
  }

  text(text: string): void {
    if (this.#cell !== null && this.#cell.paragraphs > 0 && !this.#inNote) this.#cell.text += text;
  }

  #openSheet(attributes: string): void {
    const style = attributeOf(attributes, 'style-name') ?? '';
    this.sheets.push({ name: attributeOf(attributes, 'name') ?? '', style, rows: [] });
    this.#rowNumber = 0;
  }

  #openRow(attributes: string, closed: boolean): void {
    this.#rowRepeat = repeatOf(attributes, 'number-rows-repeated');
    this.#cells = [];
    if (closed) this.#closeRow();
  }

  #openCell(attributes: string, closed: boolean): void {
    this.#cell = { attributes, text: '', paragraphs: 0 };
    if (closed) this.#closeCell();
  }

  #openParagraph(): void {
    if (this.#cell === null || this.#inNote) return;
    if (this.#cell.paragraphs > 0) this.#cell.text += ' ';
    this.#cell.paragraphs += 1;
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    this.#put(cellOf(this.#cell), repeatOf(this.#cell.attributes, 'number-columns-repeated'));
    this.#cell = null;
  }

  #put(cell: Cell, repeat: number): void {
    const cells = this.#cells;
    if (cells === null) return;
    const end = Math.min(cells.length + repeat, MAX_COLUMNS + 1);
    while (cells.length < end) cells.push(cell);
  }

  #closeRow(): void {
    const sheet = this.sheets.at(-1);
    const cells = this.#cells ?? [];
    this.#cells = null;
    if (!cells.every(isBlank))
      for (let more = 0; more < this.#rowRepeat && (sheet?.rows.length ?? 0) < this.#maxRows; more += 1)
        sheet?.rows.push({ rowNumber: this.#rowNumber + more + 1, cells });
    this.#rowNumber += this.#rowRepeat;
  }
}

/**
 * The sheets of an OpenDocument spreadsheet, from its part `content.xml`. Days come as `YYYY-MM-DD`, numbers as
 * numbers, comments are no part of a cell. Not ok when the part does not end as it should. Never throws.
 */
export function readOdsSheets(contentXml: string, maxRows: number): SheetsReading {
  const found = new OdsSheets(maxRows);
  if (!scanMarkup(contentXml, found) || !found.whole) return { ok: false };
  const sheets = found.sheets.map(({ name, style, rows }) => ({
    sheet: name,
    hidden: found.hiddenStyles.has(style),
    rows,
    date1904: false,
  }));
  return { ok: true, sheets };
}
