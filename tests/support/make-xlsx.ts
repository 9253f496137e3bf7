import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Writes workbooks as raw XML, with nothing in common with the reader under test.
 * A cell is a shared string (plain text), or one of the forms below.
 */
export type MadeCell =
  | string
  | number
  | null
  /** text inside the cell instead of in the shared table */
  | { readonly inline: string }
  /** a day as a date cell, given as Excel's serial number */
  | { readonly serial: number }
  /** what a cell holds after a failed formula, e.g. #N/A */
  | { readonly error: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  /** e.g. A1:H1; the text stands in the first cell, as in Excel */
  readonly merges?: readonly string[];
  /** rows written behind the others as raw XML */
  readonly rawRows?: string;
  /** what the sheet claims to span, e.g. A1:XFD1048576 */
  readonly dimension?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly date1904?: boolean;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

class SharedStrings {
  readonly #indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  xml(): string {
    const items = [...this.#indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}">${items.join('')}</sst>`;
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function cellXml(cell: MadeCell, ref: string, strings: SharedStrings): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${strings.indexOf(cell)}</v></c>`;
  if ('inline' in cell)
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.inline)}</t></is></c>`;
  if ('serial' in cell) return `<c r="${ref}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${ref}" t="e"><v>${escapeXml(cell.error)}</v></c>`;
}

function sheetXml(sheet: MadeSheet, strings: SharedStrings): string {
  const rows = sheet.rows.map((cells, index) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`, strings));
    return `<row r="${index + 1}">${xml.join('')}</row>`;
  });
  const merges = sheet.merges ?? [];
  const mergeXml = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return [
    `<worksheet xmlns="${MAIN}">`,
    sheet.dimension === undefined ? '' : `<dimension ref="${sheet.dimension}"/>`,
    `<sheetData>${rows.join('')}${sheet.rawRows ?? ''}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function workbookXml({ sheets, date1904 }: MadeWorkbook): string {
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${entries.join('')}</sheets></workbook>`;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

/** The parts of the workbook by their path in the zip, for tests that damage one. */
export function xlsxParts(workbook: MadeWorkbook): Record<string, Uint8Array<ArrayBuffer>> {
  const strings = new SharedStrings();
  const paths = workbook.sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationships([
      ...paths.map((path, index) => [`rId${index + 1}`, 'worksheet', path] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [index, sheet] of workbook.sheets.entries())
    parts[`xl/${paths[index]}`] = sheetXml(sheet, strings);
  parts['xl/sharedStrings.xml'] = strings.xml();
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
    ]),
  );
}

/** The workbook as the bytes of an .xlsx file. */
export function makeXlsx(workbook: MadeWorkbook): Uint8Array<ArrayBuffer> {
  return zipSync(xlsxParts(workbook) as Zippable) as Uint8Array<ArrayBuffer>;
}

/** One visible sheet named 名单. */
export function makeSheet(rows: readonly (readonly MadeCell[])[]): Uint8Array<ArrayBuffer> {
  return makeXlsx({ sheets: [{ name: '名单', rows }] });
}
