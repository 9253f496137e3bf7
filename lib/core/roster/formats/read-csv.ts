import { isBlank, type Table, type TableRow } from '@/lib/core/roster/model/table';

const SEPARATORS = [',', '\t', ';'] as const;
const SAMPLE_LINES = 30;
/** Longer than any cell of a roster: a quote that closes only behind this is a stray one. */
const LONGEST_QUOTED = 2_000;

function countIn(line: string, separator: string): number {
  return line.split(separator).length - 1;
}

/** The separator that some line of the beginning has most of, outside quotes. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/, SAMPLE_LINES);
  const bare = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = SEPARATORS.map((separator) => Math.max(0, ...bare.map((line) => countIn(line, separator))));
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Position of the quote that closes the field opened at `from`; -1 when the quote there is a stray one. */
function closingQuote(text: string, from: number): number {
  const ahead = text.slice(from + 1, from + 1 + LONGEST_QUOTED);
  let at = ahead.indexOf('"');
  while (at !== -1 && ahead[at + 1] === '"') at = ahead.indexOf('"', at + 2);
  return at === -1 ? -1 : from + 1 + at;
}

interface Field {
  readonly text: string;
  /** position behind the field */
  readonly next: number;
}

/** A quoted text of several lines ends its field; a quote that opens one and closes in the middle of another is stray. */
function endOfQuoted(text: string, from: number, ends: RegExp): number {
  const close = text[from] === '"' ? closingQuote(text, from) : -1;
  if (close === -1 || !/[\r\n]/.test(text.slice(from, close))) return close;
  ends.lastIndex = close + 1;
  return close + 1 === text.length || ends.exec(text)?.index === close + 1 ? close : -1;
}

function readField(text: string, from: number, ends: RegExp): Field {
  const close = endOfQuoted(text, from, ends);
  // a stray quote is a character like any other: it must not swallow the rows that follow
  const quoted = close === -1 ? '' : text.slice(from + 1, close).replaceAll('""', '"');
  const start = close === -1 ? from : close + 1;
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  return { text: quoted + text.slice(start, end), next: end };
}

function lineBreakLength(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}

/**
 * Reads separated text (RFC 4180; comma, tab, semicolon; any line break). Every cell is text, so
 * leading zeros and long digits stay. Stops behind `maxRows` rows that have something in them.
 * Row numbers count records, as a spreadsheet shows them. Never throws.
 */
export function readCsv(text: string, maxRows: number): Table {
  const separator = separatorOf(text);
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g');
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let rowNumber = 1;
  let at = 0;
  while (at < text.length && rows.length < maxRows) {
    const field = readField(text, at, ends);
    cells.push(field.text);
    at = field.next;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
    } else at += lineBreakLength(text, at);
    if (cells.some((cell) => !isBlank(cell))) rows.push({ rowNumber, cells });
    cells = [];
    rowNumber += 1;
  }
  return { rows, date1904: false };
}
