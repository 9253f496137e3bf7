import { EncryptedFileError, HucreError } from 'hucre';
import { decodeText } from '@/lib/core/roster/decode-text';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { detectKind, type FileKind } from '@/lib/core/roster/detect-kind';
import { readCsv } from '@/lib/core/roster/read-csv';
import { readJsonRoster } from '@/lib/core/roster/read-json-roster';
import { MAX_DECLARED_BYTES, MAX_ROWS, type Refusal, type RosterResult } from '@/lib/core/roster/roster';
import { rosterFromTable } from '@/lib/core/roster/roster-from-rows';
import { readWorkbook } from './read-workbook';

const refuse = (refusal: Refusal): RosterResult => ({ ok: false, refusal, detail: '' });

const REFUSED_KINDS: Readonly<Partial<Record<FileKind, Refusal>>> = {
  empty: 'empty-file',
  picture: 'is-picture',
  xls: 'is-xls',
  encrypted: 'encrypted',
  unknown: 'unknown-kind',
};

/** As many rows as can stand above the first student. */
const ROWS_ABOVE = 30;

const parseText = (kind: FileKind, bytes: Uint8Array, fileName: string): RosterResult => {
  const text = decodeText(bytes);
  if (text === null) return refuse('bad-encoding');
  if (kind === 'json') return readJsonRoster(fileName, text);
  const table = readCsv(text, MAX_ROWS + ROWS_ABOVE + 1);
  return rosterFromTable(fileName, { head: DEFAULT_HEAD, problems: [] }, table);
};

/** What the workbook reader throws says that the file is damaged; anything else is a surprise. */
const refusalOf = (error: unknown): RosterResult => {
  if (error instanceof EncryptedFileError) return refuse('encrypted');
  return refuse(error instanceof HucreError ? 'truncated' : 'reader-failed');
};

/**
 * Reads a roster file of any kind that is known (.xlsx, .csv, our .json), by its bytes and never by its name.
 * Everything that can be wrong with a file comes back as a refusal; never rejects.
 * `onProgress` gets 0–100, null when it is not known how much there is.
 */
export const parseRosterFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  onProgress: (percent: number | null) => void,
): Promise<RosterResult> => {
  if (bytes.length > MAX_DECLARED_BYTES) return refuse('too-large');
  const kind = detectKind(bytes);
  const refused = REFUSED_KINDS[kind];
  if (refused !== undefined) return refuse(refused);
  try {
    return kind === 'zip'
      ? await readWorkbook(bytes, fileName, onProgress)
      : parseText(kind, bytes, fileName);
  } catch (error) {
    return refusalOf(error);
  }
};
