import { strToU8, zipSync } from 'fflate';

/** Writes OpenDocument spreadsheets as raw XML, with nothing in common with the reader under test. */
export type OdsCell = string | number | null | { readonly day: string };

export interface OdsSheetMade {
  readonly name: string;
  readonly rows: readonly (readonly OdsCell[])[];
  readonly hidden?: boolean;
  /** written behind the rows as they are */
  readonly rawRows?: string;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function cellXml(cell: OdsCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="date" office:date-value="${cell.day}"><text:p>${cell.day}</text:p></table:table-cell>`;
}

function sheetXml({ name, rows, hidden = false, rawRows = '' }: OdsSheetMade): string {
  const body = rows.map((cells) => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`);
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${hidden ? 'taHidden' : 'taShown'}">${body.join('')}${rawRows}</table:table>`;
}

function style(name: string, display: boolean): string {
  return `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
}

export function odsContent(sheets: readonly OdsSheetMade[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${style('taShown', true)}${style('taHidden', false)}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document-content>`;
}

export function makeOds(...sheets: readonly OdsSheetMade[]): Uint8Array<ArrayBuffer> {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(odsContent(sheets)),
  }) as Uint8Array<ArrayBuffer>;
}
