import { encodeGbk } from '@/tests/support/encode-gbk';
import { makeDbf } from '@/tests/support/make-dbf';
import { makeRichHtml, makeRichXml } from './rich-markup';
import { makeRichOds } from './rich-ods';
import { asRich, type RichSheet } from './rich-sheet';
import { makeRichXls } from './rich-xls';
import { makeRichXlsx } from './rich-xlsx';

/** Formats as the table in docs/roster-format.md names them, with the ending of a file's name. */
export const FORMATS = {
  '.xlsx': 'xlsx',
  '.xls': 'xls',
  '.ods': 'ods',
  'XML 2003': 'xml',
  HTML: 'html',
  'CSV UTF-8': 'csv',
  'CSV GBK': 'csv',
  制表符: 'txt',
  '.dbf': 'dbf',
  '.json': 'json',
} as const;
export type FormatName = keyof typeof FORMATS;

/** Fields of the columns that lists in the tests have: key of the JSON format, field of a .dbf. */
const COLUMNS: ReadonlyMap<string, readonly [key: string, dbf: string]> = new Map([
  ['学号', ['studentNo', 'XH']],
  ['姓名', ['name', 'XM']],
  ['性别', ['gender', 'XB']],
  ['身份证号', ['idNumber', 'SFZH']],
  ['考生号', ['examineeNo', 'KSH']],
  ['专业', ['major', 'ZYMC']],
  ['层次', ['level', 'CC']],
  ['学制', ['duration', 'XZ']],
  ['民族', ['ethnicity', 'MZ']],
  ['入学日期', ['enrollDate', 'RXRQ']],
  ['预毕业日期', ['expectedGraduation', 'YJBYRQ']],
  // no fields of ours: the JSON format has no keys for them
  ['曾用名', ['', 'CYM']],
  ['备注', ['', 'BZ']],
]);

/** What a program that exports texts alone writes. */
function shownRows({ rows }: RichSheet): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map((cell) => asRich(cell).shown));
}

function quoted(text: string): string {
  return /[",\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function separated(sheet: RichSheet, separator: string): string {
  return shownRows(sheet)
    .map((cells) => cells.map(quoted).join(separator))
    .join('\r\n');
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function json(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const [header = [], ...rows] = shownRows(sheet);
  const records = rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((text, index) => {
        const key = COLUMNS.get(header[index] ?? '')?.[0];
        return key === undefined || key === '' || text === '' ? [] : [[key, text]];
      }),
    ),
  );
  return utf8(JSON.stringify({ format: 'xueji-roster', version: 1, rows: records }));
}

function dbf(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const [header = [], ...records] = shownRows(sheet);
  const fields = header.map((title) => ({ name: COLUMNS.get(title)?.[1] ?? 'X', bytes: 60 }));
  return makeDbf({ fields, records });
}

const WRITERS: Readonly<Record<FormatName, (sheet: RichSheet) => Uint8Array<ArrayBuffer>>> = {
  '.xlsx': makeRichXlsx,
  '.xls': makeRichXls,
  '.ods': makeRichOds,
  'XML 2003': makeRichXml,
  HTML: makeRichHtml,
  'CSV UTF-8': (sheet) => utf8(`\ufeff${separated(sheet, ',')}`),
  'CSV GBK': (sheet) => encodeGbk(separated(sheet, ',')),
  制表符: (sheet) => utf8(separated(sheet, '\t')),
  '.dbf': dbf,
  '.json': json,
};

/** The bytes of the sheet in one of the formats. */
export function writeFormat(format: FormatName, sheet: RichSheet): Uint8Array<ArrayBuffer> {
  return WRITERS[format](sheet);
}
