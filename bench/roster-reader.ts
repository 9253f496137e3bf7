import { fromHtml, parseCsv, readOds, readXls, readXlsx } from 'hucre';
import { answerOfGuesses } from '@/lib/core/roster/columns/ask-columns';
import { readZipDirectory } from '@/lib/core/roster/formats/zip-directory';
import type { RosterReply } from '@/lib/platform/roster/roster-messages';
import { answerRosterRequest } from '@/lib/platform/roster/serve-roster';
import type { BenchFormat } from './roster-files';

/**
 * A worker that reads a file in one of three ways: `ours` to validated records, posted in pieces as the extension does;
 * `library`: the spreadsheet library alone, to rows of values; `floor`: inflated or decoded, and one pass over it.
 */
export type Reader = 'ours' | 'library' | 'floor';

export interface ReaderRequest {
  readonly reader: Reader;
  readonly format: BenchFormat;
  readonly file: File;
}
export interface ReaderReply {
  /** rows or units that were seen; 0: the library does not read this format */
  readonly seen: number;
  readonly milliseconds: number;
}

async function ours(file: File, post: (reply: RosterReply) => void): Promise<number> {
  let rows = 0;
  const request = {
    kind: 'read',
    files: [file],
    rosterName: file.name,
    remembered: {},
    review: false,
  } as const;
  await answerRosterRequest(
    request,
    (reply) => {
      if (reply.kind === 'rows') rows += reply.rows.length;
      if (reply.kind === 'refused') throw new Error(reply.refused.refusal);
      post(reply);
    },
    async ({ guesses }) => answerOfGuesses(guesses),
  );
  return rows;
}

async function library(format: BenchFormat, bytes: Uint8Array): Promise<number> {
  const text = (): string => new TextDecoder(format === 'csv-gbk' ? 'gb18030' : 'utf-8').decode(bytes);
  if (format === 'xlsx') return (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows).length;
  if (format === 'xls') return (await readXls(bytes)).sheets.flatMap(({ rows }) => rows).length;
  if (format === 'ods') return (await readOds(bytes)).sheets.flatMap(({ rows }) => rows).length;
  if (format === 'csv' || format === 'csv-gbk') return parseCsv(text()).length;
  return format === 'html' ? fromHtml(text()).rows.length : 0;
}

function bytesSeen(part: Uint8Array): number {
  let sum = 0;
  for (const byte of part) sum += byte === 0x3c ? 1 : 0;
  return part.length + (sum === -1 ? 1 : 0);
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  let seen = 0;
  for (const entry of readZipDirectory(bytes) ?? []) {
    const packed = new Blob([bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes)]).stream();
    const content = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = content.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      seen += bytesSeen(part.value);
  }
  return seen;
}

async function floor(format: BenchFormat, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  if (format === 'xlsx' || format === 'ods') return inflated(bytes);
  if (format === 'xls' || format === 'dbf') return bytesSeen(bytes);
  const text = new TextDecoder(format === 'csv-gbk' ? 'gb18030' : 'utf-8').decode(bytes);
  let lines = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 10) lines += 1;
  return lines;
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReaderRequest>) => void) | null;
  postMessage(message: unknown): void;
};

async function read({ reader, format, file }: ReaderRequest): Promise<void> {
  const start = performance.now();
  const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
  const seen =
    reader === 'ours'
      ? await ours(file, (reply) => scope.postMessage({ reply }))
      : await (reader === 'library' ? library : floor)(format, await bytes());
  const result: ReaderReply = { seen, milliseconds: performance.now() - start };
  scope.postMessage({ result });
}

scope.onmessage = ({ data }) => {
  read(data).catch((error: unknown) => scope.postMessage({ failed: String(error) }));
};
