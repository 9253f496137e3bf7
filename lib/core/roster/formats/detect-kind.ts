import { readDbfHeader } from './dbf-header';
import { unmarkedUtf16 } from './decode-text';

/** What the bytes of a file are, whatever its name says. */
export type FileKind =
  | 'empty'
  /** a zip archive: .xlsx, or something else that is a zip */
  | 'zip'
  | 'json'
  /** separated text; in UTF-16 it can also be markup or JSON */
  | 'text'
  /** HTML or XML, often with the name of a spreadsheet */
  | 'markup'
  | 'picture'
  /** binary Office file: an old Excel workbook, or a workbook with a password */
  | 'compound'
  /** workbook of Excel 95 or before, or of an old script, without a container around it */
  | 'old-xls'
  /** dBASE table */
  | 'dbf'
  | 'unknown';

type Signature = readonly [kind: FileKind, offset: number, bytes: readonly number[]];

const SIGNATURES: readonly Signature[] = [
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['picture', 0, [0xff, 0xd8, 0xff]],
  ['picture', 0, [0x47, 0x49, 0x46, 0x38]],
  ['picture', 0, [0x42, 0x4d]],
  ['picture', 8, [0x57, 0x45, 0x42, 0x50]],
  ['unknown', 0, [0x25, 0x50, 0x44, 0x46]],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const START_BYTES = 4096;

function startsWith(bytes: Uint8Array, expected: readonly number[], offset = 0): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, START_BYTES)
    .some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

const SPACES = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

function textKind(bytes: Uint8Array): FileKind {
  const first = bytes.subarray(0, START_BYTES).find((byte) => !SPACES.includes(byte));
  if (first === undefined && bytes.length <= START_BYTES) return 'empty';
  if (first === 0x7b || first === 0x5b) return 'json';
  return first === 0x3c ? 'markup' : 'text';
}

const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

/** The first record of such a file: which version, how long (4 to 16 bytes), and that a sheet follows. */
function isBareXls(bytes: Uint8Array): boolean {
  const [kind, version = 0, length = 0, high] = bytes;
  return kind === 0x09 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;
}

const WEB_ARCHIVE =
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:Content-Type:\s*(?:multipart\/related|message\/rfc822)|MIME-Version:)/iu;

/** Whether a text is a page with all its parts in one file (MHTML, 单个文件网页), as spreadsheets save it. */
export function isWebArchive(text: string): boolean {
  return WEB_ARCHIVE.test(text.slice(0, 2000).trimStart());
}

/** Scripts send blank lines or a byte order mark before a file: where the zip behind them begins; 0 when none does. */
export function zipStart(bytes: Uint8Array): number {
  const first = bytes.subarray(0, START_BYTES).findIndex((byte) => !SPACES.includes(byte));
  return first > 0 && startsWith(bytes, ZIP, first) ? first : 0;
}

/** Tells the kind of a file by its bytes alone (never by its name). Never throws. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, COMPOUND_FILE)) return 'compound';
  if (zipStart(bytes) > 0) return 'zip';
  if (readDbfHeader(bytes) !== null) return 'dbf';
  if (hasUtf16Mark(bytes)) return 'text';
  if (startsWith(bytes, [0x42, 0x4d]) && !isBinary(bytes)) return 'text';
  if (isBareXls(bytes)) return 'old-xls';
  const signature = SIGNATURES.find(([, offset, expected]) => startsWith(bytes, expected, offset));
  if (signature !== undefined) return signature[0];
  if (isBinary(bytes)) return unmarkedUtf16(bytes) === null ? 'unknown' : 'text';
  return textKind(bytes);
}
