import { makeDbf } from './make-dbf';
import { makeOds } from './make-ods';
import { makeXls } from './make-xls';
import { makeSheet } from './make-xlsx';

/** Formats that hold a table of texts; a .dbf has names of fields in place of its first row. */
export const EVERYWHERE = ['xlsx', 'xls', 'ods', 'csv', 'txt', 'html', 'xml'] as const;
export type Anywhere = (typeof EVERYWHERE)[number];

export type PlainRows = readonly (readonly (string | null)[])[];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function quoted(cell: string | null): string {
  const text = cell ?? '';
  return /[",\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function html(rows: PlainRows): string {
  const cell = (text: string | null): string => `<td>${escaped(text ?? '').replaceAll('\n', '<br>')}</td>`;
  return `<html><body><table>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}</table></body></html>`;
}

function xml(rows: PlainRows): string {
  const cell = (text: string | null): string =>
    text === null
      ? '<Cell/>'
      : `<Cell><Data ss:Type="String">${escaped(text).replaceAll('\n', '&#10;')}</Data></Cell>`;
  const body = rows.map((cells) => `<Row>${cells.map(cell).join('')}</Row>`).join('');
  return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table>${body}</Table></Worksheet></Workbook>`;
}

const MAKERS: Readonly<Record<Anywhere, (rows: PlainRows) => Uint8Array<ArrayBuffer>>> = {
  xlsx: makeSheet,
  xls: (rows) => makeXls({ sheets: [{ name: '名单', rows }] }),
  ods: (rows) => makeOds({ name: '名单', rows }),
  csv: (rows) => text(rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')),
  txt: (rows) => text(rows.map((cells) => cells.map(quoted).join('\t')).join('\n')),
  html: (rows) => text(html(rows)),
  xml: (rows) => text(xml(rows)),
};

function text(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value);
}

/** The same rows in one of the formats. */
export function makeEverywhere(format: Anywhere, rows: PlainRows): Uint8Array<ArrayBuffer> {
  return MAKERS[format](rows);
}

const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ['学号', 'XH'],
  ['姓名', 'XM'],
  ['性别', 'XB'],
  ['身份证号', 'SFZH'],
]);

/** The rows as a .dbf, whose fields have the codes of the names in the first row. */
export function makeDbfOf([header = [], ...rows]: PlainRows): Uint8Array<ArrayBuffer> {
  return makeDbf({
    fields: header.map((name) => ({ name: FIELD_NAMES.get(name ?? '') ?? 'X', bytes: 40 })),
    records: rows.map((cells) => cells.map((cell) => cell ?? '')),
  });
}
