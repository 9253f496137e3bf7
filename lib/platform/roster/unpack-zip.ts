import { CRC_START, crcAfter } from '@/lib/core/bytes/crc-after';
import { declaresEntities } from '@/lib/core/roster/formats/scan-markup';
import type { ZipEntry } from '@/lib/core/roster/formats/zip-directory';
import { MAX_DECLARED_BYTES, type Refusal } from '@/lib/core/roster/model/roster';

/** What unpacking an entry showed. */
export interface Unpacked {
  readonly bytes: number;
  /** rows of a sheet, by their tags; an estimate for showing progress */
  readonly rowTags: number;
  /** it declares entities of its own, as no spreadsheet does */
  readonly hasEntities: boolean;
  /** kept only when asked for */
  readonly text: string;
}

export type Unpacking =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Unpacked> }
  | {
      readonly ok: false;
      readonly refusal: Extract<Refusal, 'truncated' | 'too-large' | 'encrypted' | 'has-entities'>;
    };

const LESS_THAN = 0x3c;
const ROW = [0x72, 0x6f, 0x77];

/** Counts `<row ` and `<row>`; one that falls between two chunks is not seen. */
function rowTagsIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(LESS_THAN); at !== -1; at = chunk.indexOf(LESS_THAN, at + 1)) {
    const behind = chunk[at + 4];
    if ((behind === 0x20 || behind === 0x3e) && ROW.every((byte, index) => chunk[at + 1 + index] === byte))
      count += 1;
  }
  return count;
}

/** A browser unpacks each chunk whole before anybody can stop it; a kilobyte may hold a megabyte. */
const PIECE = 4096;

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
    else controller.close();
    at += PIECE;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

function contentOf(archive: Uint8Array<ArrayBuffer>, entry: ZipEntry): ReadableStream<Uint8Array> {
  const packed = inPieces(archive.subarray(entry.dataStart, entry.dataStart + entry.packedBytes));
  return entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

/** A declaration stands at the beginning of a part, or not at all. */
const START_BYTES = 4096;

/** Unpacks one entry without keeping it; null when it is not what the directory declares. */
async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  keepText: boolean,
): Promise<Unpacked | null> {
  const decoder = new TextDecoder();
  let [bytes, rowTags, crc, text, start] = [0, 0, CRC_START, '', ''];
  const reader = contentOf(archive, entry).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > entry.declaredBytes) {
      await reader.cancel();
      return null;
    }
    crc = crcAfter(crc, part.value);
    rowTags += rowTagsIn(part.value);
    if (start.length < START_BYTES) start += new TextDecoder().decode(part.value.subarray(0, START_BYTES));
    if (keepText) text += decoder.decode(part.value, { stream: true });
  }
  const asDeclared = bytes === entry.declaredBytes && (crc ^ CRC_START) >>> 0 === entry.crc32;
  return asDeclared ? { bytes, rowTags, hasEntities: declaresEntities(start), text } : null;
}

function isReadable({ method }: ZipEntry): boolean {
  return method === 0 || method === 8;
}
function isMarkup({ name }: ZipEntry): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

/**
 * Unpacks every part of a workbook that is read later, to be sure of it first: a part that is damaged, larger than
 * it claims, or encrypted refuses the file. `keep` says which texts are wanted. Nothing is unpacked when the sizes
 * declared add up to more than the limit.
 */
export async function unpackZip(
  archive: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
  keep: (name: string) => boolean,
): Promise<Unpacking> {
  if (entries.some(({ encrypted }) => encrypted)) return { ok: false, refusal: 'encrypted' };
  const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  if (declared > MAX_DECLARED_BYTES) return { ok: false, refusal: 'too-large' };
  const unpacked = new Map<string, Unpacked>();
  for (const entry of entries.filter(isMarkup)) {
    const part = isReadable(entry) ? await unpack(archive, entry, keep(entry.name)).catch(() => null) : null;
    if (part === null) return { ok: false, refusal: 'truncated' };
    if (part.hasEntities) return { ok: false, refusal: 'has-entities' };
    unpacked.set(entry.name, part);
  }
  return { ok: true, entries: unpacked };
}
