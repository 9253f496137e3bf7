import { MAX_COLUMNS } from '@/lib/core/roster/model/roster';
import {
  type Cell,
  type CellMark,
  isBlankRow,
  type MergedCells,
  type SheetsReading,
  type TableRow,
} from '@/lib/core/roster/model/table';
import { decodeEntities } from './decode-entities';
import { type DateParts, isNearMidnight, shownDate } from './number-format';
import { putCell } from './put-cell';
import { formulaResult, type StoredValue } from './stored-value';
import { attributeIn, type TagHandler, TagReader } from './xlsx-tags';

const MAX_BLANKS = 100;
const HIDDEN = /^(?:collapse|filter)$/u;

function repeatOf(attributes: string, name: string): number {
  const repeat = Number(attributeIn(attributes, name) ?? '1');
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}

interface Sheet {
  readonly name: string;
  readonly style: string;
  readonly rows: TableRow[];
  readonly merged: MergedCells[];
  readonly hiddenColumns: number[];
}

interface OpenCell {
  readonly attributes: string;
  text: string;
  paragraphs: number;
}

const DAY: DateParts = { year: true, month: true, day: true, time: true };
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;

const TIME = /\d{1,2}:\d{2}(?::\d{2})?/u;
const MONTH_NAME = /[A-Za-z]{3,}|[一二三四五六七八九十]月/u;

/** What of a day a text shows, by its numbers and names of months; null where it is no date that can be told apart. */
function shownParts(shown: string): Pick<DateParts, 'day'> | null {
  const bare = shown.replace(TIME, '');
  const numbers = bare.match(/\d+/gu) ?? [];
  const hasName = MONTH_NAME.test(bare);
  const parts = numbers.length + (hasName ? 1 : 0);
  if (shown === '' || parts >= 3) return { day: true };
  return parts === 2 && (hasName || numbers.some(({ length }) => length === 4)) ? { day: false } : null;
}

/** A day as the cell shows it: a year and month alone are no day. */
function dayOf(value: string, shown: string): StoredValue {
  const parts = shownParts(shown);
  if (!ISO.test(value) || parts === null) return { cell: shown === '' ? value : shown, mark: null };
  const moment = new Date(`${value.includes('T') ? value : `${value}T00:00`}Z`);
  const time = shown === '' || TIME.test(shown);
  const mark = parts.day && !time && isNearMidnight(moment) ? 'near-midnight' : null;
  return { cell: shownDate(moment, { ...DAY, ...parts, time }), mark };
}

/** A number as the cell shows it, where it shows its digits with more around them: zeros, a year in front. */
function numberOf(value: string, shown: string): Cell {
  const number = Number(value);
  if (Number.isNaN(number)) return shown;
  const isMore = /^\d+$/u.test(shown) && shown.length > value.length && shown.endsWith(value);
  return isMore ? shown : number;
}

function storedIn({ attributes, text }: OpenCell): StoredValue {
  const type = attributeIn(attributes, 'value-type') ?? '';
  const shown = text.trim();
  if (type === 'date') return dayOf(attributeIn(attributes, 'date-value') ?? shown, shown);
  const value = attributeIn(attributes, 'value');
  if (value !== null && value !== '' && ['float', 'currency', 'percentage'].includes(type))
    return { cell: numberOf(value, shown), mark: null };
  return { cell: text === '' ? null : text, mark: null };
}

function valueIn(cell: OpenCell): StoredValue {
  const stored = storedIn(cell);
  const type = attributeIn(cell.attributes, 'value-type');
  if (attributeIn(cell.attributes, 'formula') === null || type === 'string') return stored;
  return formulaResult(stored, type !== null);
}

/**
 * The sheets of an OpenDocument spreadsheet, from its part `content.xml` as it comes: spreadsheet › table › table-row ›
 * table-cell › p. Days come as `YYYY-MM-DD`, numbers as numbers, comments are no part of a cell. Blank cells and rows,
 * repeated or not, are never written out. Never throws.
 */
export class OdsSheets implements TagHandler {
  readonly #maxRows: number;
  readonly #reader = new TagReader(this);
  readonly #sheets: Sheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  #isWhole = false;
  #style = '';
  #rowNumber = 0;
  #rowRepeat = 1;
  #cells: Cell[] | null = null;
  /** where the next cell stands */
  #at = 0;
  #marks: Map<number, CellMark> | null = null;
  #isHidden = false;
  #column = 0;
  #cell: OpenCell | null = null;
  #inNote = false;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  push(piece: string): void {
    this.#reader.push(piece);
  }

  /** Not ok when the part did not end as it should. */
  reading(): SheetsReading {
    if (!this.#isWhole) return { ok: false };
    const sheets = this.#sheets.map(({ name, style, rows, merged, hiddenColumns }) => ({
      sheet: name,
      hidden: this.#hiddenStyles.has(style),
      rows,
      merged,
      hiddenColumns,
      date1904: false,
    }));
    return { ok: true, sheets };
  }

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'style') this.#style = attributeIn(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attributeIn(attributes, 'display') === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table') this.#openSheet(attributes);
    else if (name === 'table-row') this.#openRow(attributes, closed);
    else if (name === 'table-cell') this.#openCell(attributes, closed);
    else if (name === 'covered-table-cell') this.#put(null, repeatOf(attributes, 'number-columns-repeated'));
    else if (name === 'table-column') this.#openColumn(attributes);
    else if (name === 'annotation' || name === 'ruby-text') this.#inNote = !closed;
    else if (name === 'p') this.#openParagraph();
    else if (name === 's') this.#add(' '.repeat(Math.min(repeatOf(attributes, 'c'), MAX_BLANKS)));
    else if (name === 'tab') this.#add(' ');
    else if (name === 'line-break') this.#add('\n');
  }

  close(name: string): void {
    if (name === 'table-row') this.#closeRow();
    else if (name === 'table-cell') this.#closeCell();
    else if (name === 'annotation' || name === 'ruby-text') this.#inNote = false;
    else if (name === 'document-content') this.#isWhole = true;
  }

  text(text: string): void {
    if (this.#cell !== null) this.#add(decodeEntities(text));
  }

  #add(text: string): void {
    if (this.#cell !== null && this.#cell.paragraphs > 0 && !this.#inNote) this.#cell.text += text;
  }

  #openSheet(attributes: string): void {
    const style = attributeIn(attributes, 'style-name') ?? '';
    this.#sheets.push({
      name: attributeIn(attributes, 'name') ?? '',
      style,
      rows: [],
      merged: [],
      hiddenColumns: [],
    });
    this.#rowNumber = 0;
    this.#column = 0;
  }

  #openRow(attributes: string, closed: boolean): void {
    this.#rowRepeat = repeatOf(attributes, 'number-rows-repeated');
    this.#cells = [];
    this.#at = 0;
    this.#marks = null;
    this.#isHidden = HIDDEN.test(attributeIn(attributes, 'visibility') ?? '');
    if (closed) this.#closeRow();
  }

  #openColumn(attributes: string): void {
    const repeat = repeatOf(attributes, 'number-columns-repeated');
    if (HIDDEN.test(attributeIn(attributes, 'visibility') ?? ''))
      for (let column = this.#column; column < Math.min(this.#column + repeat, MAX_COLUMNS); column += 1)
        this.#sheets.at(-1)?.hiddenColumns.push(column);
    this.#column += repeat;
  }

  #openCell(attributes: string, closed: boolean): void {
    this.#cell = { attributes, text: '', paragraphs: 0 };
    if (closed) this.#closeCell();
  }

  #openParagraph(): void {
    if (this.#cell === null || this.#inNote) return;
    if (this.#cell.paragraphs > 0) this.#cell.text += '\n';
    this.#cell.paragraphs += 1;
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const { attributes } = this.#cell;
    const { cell, mark } = valueIn(this.#cell);
    const column = this.#at;
    if (mark !== null && column <= MAX_COLUMNS) {
      this.#marks ??= new Map();
      this.#marks.set(column, mark);
    }
    const down = repeatOf(attributes, 'number-rows-spanned');
    const firstRow = this.#rowNumber + 1;
    if (down > 1) this.#sheets.at(-1)?.merged.push({ column, firstRow, lastRow: firstRow + down - 1 });
    this.#put(cell, repeatOf(attributes, 'number-columns-repeated'));
    this.#cell = null;
  }

  #put(cell: Cell, repeat: number): void {
    const from = this.#at;
    this.#at = Math.min(from + repeat, MAX_COLUMNS + 1);
    if (this.#cells === null || cell === null) return;
    for (let column = from; column < this.#at; column += 1) putCell(this.#cells, column, cell);
  }

  #closeRow(): void {
    const sheet = this.#sheets.at(-1);
    const row = {
      cells: this.#cells ?? [],
      ...(this.#isHidden ? { hidden: true } : {}),
      ...(this.#marks === null ? {} : { marks: this.#marks }),
    };
    this.#cells = null;
    if (!isBlankRow(row))
      for (let more = 0; more < this.#rowRepeat && (sheet?.rows.length ?? 0) < this.#maxRows; more += 1)
        sheet?.rows.push({ rowNumber: this.#rowNumber + more + 1, ...row });
    this.#rowNumber += this.#rowRepeat;
  }
}
