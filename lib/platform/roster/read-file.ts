import { namedFields } from '@/lib/core/roster/columns/header-rows';
import { takeHead } from '@/lib/core/roster/columns/take-head';
import type { FileReading } from '@/lib/core/roster/file-reading';
import { decodeText } from '@/lib/core/roster/formats/decode-text';
import { detectKind, isWebArchive, zipStart } from '@/lib/core/roster/formats/detect-kind';
import { endingDisagrees, type FileFormat } from '@/lib/core/roster/formats/file-format';
import { readCsv } from '@/lib/core/roster/formats/read-csv';
import { readDbf } from '@/lib/core/roster/formats/read-dbf';
import { isFrameset, readHtmlTables } from '@/lib/core/roster/formats/read-html-tables';
import { isXmlWorkbook, readXmlSheets } from '@/lib/core/roster/formats/read-xml-sheets';
import { declaresEntities } from '@/lib/core/roster/formats/scan-markup';
import {
  type FileNotice,
  MAX_DECLARED_BYTES,
  MAX_ROWS,
  type NoticeKind,
  type Refusal,
  type RefusedFile,
} from '@/lib/core/roster/model/roster';
import type { SheetTable } from '@/lib/core/roster/model/table';
import { readJsonParts } from '@/lib/core/roster/read-json-parts';
import { openProtected } from './protected/open-protected';
import { readXls } from './read-xls';
import { readZip } from './read-zip';

/** As many rows as can stand above the first student, and one more than a roster may have. */
const ROWS_READ = MAX_ROWS + 31;

function refuse(refusal: Refusal): RefusedFile {
  return { ok: false, refusal, detail: '' };
}

interface Found {
  readonly format: FileFormat;
  readonly sheets: readonly SheetTable[];
  readonly notices?: readonly (readonly [NoticeKind, string])[];
}

function readingOf(fileName: string, { format, sheets, notices = [] }: Found): FileReading {
  const { head, tables } = takeHead(sheets.filter((sheet) => !sheet.hidden));
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ sheet }) => sheet);
  const found: readonly (readonly [NoticeKind, string])[] = [
    ...(endingDisagrees(fileName, format) ? [['ending-differs', format] as const] : []),
    ...(hidden.length > 0 ? [['hidden-sheets', hidden.join('、')] as const] : []),
    ...notices,
    ...(head.notices ?? []).map(({ kind, detail }) => [kind, detail] as const),
  ];
  return {
    ok: true,
    kind: 'tables',
    fileName,
    head,
    tables,
    notices: found.map(([kind, detail]): FileNotice => ({ kind, fileName, detail })),
  };
}

function jsonReading(fileName: string, text: string): FileReading {
  const found = readJsonParts(fileName, text);
  if (!found.ok) return found;
  const notices: readonly FileNotice[] = endingDisagrees(fileName, 'json')
    ? [{ kind: 'ending-differs', fileName, detail: 'json' }]
    : [];
  return {
    ok: true,
    kind: 'parts',
    parts: { ...found.parts, notices: [...notices, ...found.parts.notices] },
  };
}

function markupReading(fileName: string, text: string): FileReading {
  if (declaresEntities(text)) return refuse('has-entities');
  const format = isXmlWorkbook(text) ? 'xml' : 'html';
  const found = format === 'xml' ? readXmlSheets(text, ROWS_READ) : readHtmlTables(text, ROWS_READ);
  if (!found.ok) return refuse('truncated');
  if (found.sheets.length === 0) return refuse(isFrameset(text) ? 'frameset' : 'unknown-kind');
  return readingOf(fileName, { format, ...found });
}

function textReading(fileName: string, bytes: Uint8Array): FileReading {
  const text = decodeText(bytes);
  if (text === null) return refuse('bad-encoding');
  if (isWebArchive(text)) return refuse('web-archive');
  const first = /\S/u.exec(text)?.[0];
  if (first === '{' || first === '[') return jsonReading(fileName, text);
  if (first === '<') return markupReading(fileName, text);
  const table = readCsv(text, ROWS_READ, namedFields);
  return readingOf(fileName, { format: 'text', sheets: [{ sheet: '', hidden: false, ...table }] });
}

function dbfReading(fileName: string, bytes: Uint8Array): FileReading {
  const found = readDbf(bytes, ROWS_READ);
  if (!found.ok) return refuse('truncated');
  const { table, deleted, unread } = found;
  return readingOf(fileName, {
    format: 'dbf',
    sheets: [{ sheet: '', hidden: false, ...table }],
    notices: [
      ...(deleted > 0 ? [['deleted-records', String(deleted)] as const] : []),
      ...(unread.length > 0 ? [['columns-unread', unread.join('、')] as const] : []),
    ],
  });
}

async function zipReading(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (percent: number | null) => void,
): Promise<FileReading> {
  const found = await readZip(bytes.subarray(zipStart(bytes)), ROWS_READ, onProgress);
  return found.ok ? readingOf(fileName, found) : { detail: '', ...found };
}

/**
 * Reads a file to its tables, by its bytes and never by its name: .xlsx, .xls, .ods, .dbf, web pages and Excel 2003
 * XML, separated text, our own .json. Everything that can be wrong with a file comes back as a refusal.
 * `onProgress` gets 0–100, null when it is not known how much there is.
 */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  onProgress: (percent: number | null) => void,
): Promise<FileReading> {
  if (bytes.length > MAX_DECLARED_BYTES) return refuse('too-large');
  const kind = detectKind(bytes);
  switch (kind) {
    case 'empty':
      return refuse('empty-file');
    case 'picture':
      return refuse('is-picture');
    case 'old-xls':
      return refuse('old-xls');
    case 'unknown':
      return refuse('unknown-kind');
    case 'zip':
      return zipReading(fileName, bytes, onProgress);
    case 'compound': {
      const inside = (await openProtected(bytes)) ?? bytes;
      if (detectKind(inside) === 'zip') return zipReading(fileName, inside, onProgress);
      const found = await readXls(inside, ROWS_READ);
      return found.ok ? readingOf(fileName, { format: 'xls', ...found }) : refuse(found.refusal);
    }
    case 'dbf':
      return dbfReading(fileName, bytes);
    case 'json':
    case 'markup':
    case 'text':
      return textReading(fileName, bytes);
    default:
      return kind satisfies never;
  }
}
