import { attributeOf } from '@/lib/core/roster/formats/scan-markup';
import { columnIndex } from './cell-range';

/** A cell as it is written: its attributes, and what stands between its tags. */
export interface XmlCell {
  readonly column: number;
  readonly attributes: string;
  readonly inside: string;
}

export interface XmlRow {
  readonly number: number;
  readonly attributes: string;
  readonly cells: readonly XmlCell[];
  /** the whole row as written, with the blanks before it */
  readonly source: string;
}

/** A worksheet's XML, taken apart at its rows; put together again it is the same to the byte. */
export interface SheetXml {
  /** of all its tags, with the colon: '' or `x:` */
  readonly prefix: string;
  readonly before: string;
  readonly rows: readonly XmlRow[];
  readonly after: string;
}

interface Element {
  readonly attributes: string;
  readonly inside: string;
  readonly source: string;
}

interface Siblings {
  readonly elements: readonly Element[];
  /** blanks behind the last one */
  readonly rest: string;
}

/** The elements of one name that stand side by side with only blanks between them; null when something else does. */
function siblings(text: string, tag: string): Siblings | null {
  const open = new RegExp(`\\s*<${tag}((?:\\s[^<>]*?)?)(/?)>`, 'uy');
  const close = `</${tag}>`;
  const found: Element[] = [];
  let at = 0;
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    const [, attributes = '', isClosed] = match;
    const start = open.lastIndex;
    const end = isClosed === '/' ? start : text.indexOf(close, start);
    if (end === -1) return null;
    const next = isClosed === '/' ? start : end + close.length;
    found.push({ attributes, inside: text.slice(start, end), source: text.slice(at, next) });
    at = next;
    open.lastIndex = at;
  }
  const rest = text.slice(at);
  return rest.trim() === '' ? { elements: found, rest } : null;
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}

function readCell({ attributes, inside }: Element, row: number): XmlCell | null {
  const [, letters, number] = /^([A-Z]{1,3})(\d+)$/u.exec(attributeOf(attributes, 'r') ?? '') ?? [];
  if (letters === undefined || Number(number) !== row) return null;
  return { column: columnIndex(letters), attributes, inside };
}

function readRow({ attributes, inside, source }: Element, prefix: string): XmlRow | null {
  const number = Number(attributeOf(attributes, 'r'));
  const found = siblings(inside, `${prefix}c`);
  if (!Number.isInteger(number) || number < 1 || found === null) return null;
  const cells = found.elements.map((element) => readCell(element, number)).filter((cell) => cell !== null);
  const isSound = cells.length === found.elements.length && isAscending(cells.map(({ column }) => column));
  return isSound ? { number, attributes, cells, source } : null;
}

const OPENS = /<((?:\w+:)?)sheetData(?:\s[^<>]*)?>/u;

/**
 * Takes a worksheet apart. null when it is not written as spreadsheet programs write: rows and cells that do not say
 * where they stand, that stand out of order, or with anything else between them; comments and marked text.
 */
export function readSheetXml(xml: string): SheetXml | null {
  const open = OPENS.exec(xml);
  if (open === null || /<!--|<!\[CDATA\[/u.test(xml)) return null;
  const [tag, prefix = ''] = open;
  const start = open.index + tag.length;
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  const found = end === -1 ? null : siblings(xml.slice(start, end), `${prefix}row`);
  if (found === null) return null;
  const rows = found.elements.map((element) => readRow(element, prefix)).filter((row) => row !== null);
  const isSound = rows.length === found.elements.length && isAscending(rows.map(({ number }) => number));
  return isSound
    ? { prefix, before: xml.slice(0, start), rows, after: `${found.rest}${xml.slice(end)}` }
    : null;
}

/** Attributes with one of them replaced, added, or (null) taken out. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const without = attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u'), '');
  return value === null ? without : ` ${name}="${value}"${without}`;
}

/** A row whose cells were changed, as it is written. */
export function rowXml(prefix: string, attributes: string, cells: readonly XmlCell[]): string {
  const inside = cells.map((cell) =>
    cell.inside === ''
      ? `<${prefix}c${cell.attributes}/>`
      : `<${prefix}c${cell.attributes}>${cell.inside}</${prefix}c>`,
  );
  return `<${prefix}row${attributes}>${inside.join('')}</${prefix}row>`;
}
