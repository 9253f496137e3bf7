import { isBlank, type Table, type TableRow } from '@/lib/core/roster/model/table';

/** What stands between cells, the usual ones first; the others where somebody wrote the list by hand. */
const USUAL = [',', '\t', ';'] as const;
const SEPARATORS = [...USUAL, '|', '，', '｜', '；', '、', '^', '~'] as const;
const SAMPLE_LINES = 30;
/** Longer than any cell of a roster: a quote that closes only behind this is a stray one. */
const LONGEST_QUOTED = 2_000;
/** Nobody types a longer list. */
const MOST_BY_HAND = 1_000_000;
const BLANKS = /[ \t\u3000]+/u;

/** How many columns a row names, if it is a header. */
export type NamesIn = (cells: readonly string[]) => number;

function sampleOf(text: string): readonly string[] {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/, SAMPLE_LINES);
  return lines.map((line) => line.replaceAll(/"[^"]*[,\t;|，｜；、^~][^"]*"/g, '""'));
}

function countIn(line: string, separator: string): number {
  return line.split(separator).length - 1;
}

function mostNames(
  lines: readonly string[],
  parts: (line: string) => readonly string[],
  namesIn: NamesIn,
): number {
  return Math.max(0, ...lines.map((line) => namesIn(parts(line).map((cell) => cell.replaceAll('"', '')))));
}

/** sep=; in the first line is how spreadsheets are told. */
function saidIn(lines: readonly string[]): string | undefined {
  return /^\ufeff?"?sep=(.)"?$/iu.exec(lines[0] ?? '')?.[1];
}

/**
 * The separator that yields a header; where none or several do as well, the one that some line of the beginning has
 * most of, outside quotes. A tab beside another separator is padding.
 */
function separatorOf(text: string, namesIn: NamesIn): string {
  const lines = sampleOf(text);
  const said = saidIn(lines);
  if (said !== undefined) return said;
  const names = SEPARATORS.map((separator) => mostNames(lines, (line) => line.split(separator), namesIn));
  const best = Math.max(...names);
  const asGood = best < 2 ? [...USUAL] : SEPARATORS.filter((_, index) => names[index] === best);
  const counts = asGood.map((separator) => Math.max(0, ...lines.map((line) => countIn(line, separator))));
  return asGood[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A list whose columns are set apart by blanks alone, if every line has as many as the header; null otherwise. */
function byBlanks(text: string, namesIn: NamesIn): string | null {
  const parts = (line: string): readonly string[] => line.trim().split(BLANKS);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const header = lines.slice(0, SAMPLE_LINES).find((line) => namesIn(parts(line)) >= 2);
  if (header === undefined) return null;
  const from = lines.indexOf(header);
  const width = parts(header).length;
  return lines.slice(from).every((line) => parts(line).length === width)
    ? text.replaceAll(/^[ \t\u3000]+|[ \t\u3000]+$/gmu, '').replaceAll(/[ \t\u3000]+/gu, '\t')
    : null;
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

function readSeparated(text: string, separator: string, maxRows: number): Table {
  const ends = new RegExp(`[\\${separator}\\r\\n]`, 'g');
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

/**
 * Reads separated text (RFC 4180; comma, tab, semicolon and what people write instead; any line break). Every cell is
 * text, so leading zeros and long digits stay. `namesIn` tells a header: a separator is what yields one. Stops behind
 * `maxRows` rows that have something in them. Row numbers count records, as a spreadsheet shows them. Never throws.
 */
export function readCsv(text: string, maxRows: number, namesIn: NamesIn = () => 0): Table {
  const separator = separatorOf(text, namesIn);
  const isSeparated = sampleOf(text).some(
    (line) => line.includes(separator) && namesIn(line.split(separator)) >= 2,
  );
  const blanks = isSeparated ? null : byBlanks(text.slice(0, MOST_BY_HAND), namesIn);
  return blanks === null || text.length > MOST_BY_HAND
    ? readSeparated(text, separator, maxRows)
    : readSeparated(blanks, '\t', maxRows);
}
