import { CRC_START, crcAfter } from '@/lib/core/bytes/crc-after';
import { declaresEntities } from '@/lib/core/roster/formats/scan-markup';
import type { ZipEntry } from '@/lib/core/roster/formats/zip-directory';
import { MAX_DECLARED_BYTES, type Refusal } from '@/lib/core/roster/model/roster';
import { expected, whatever } from '@/lib/core/surprises/expected';
import { isUnpackable, unpackedContent } from '@/lib/platform/files/unpacked-content';

/** What unpacking an entry showed. */
export interface Unpacked {
  readonly bytes: number;
  /** it declares entities of its own, as no spreadsheet does */
  readonly hasEntities: boolean;
  /** kept only when asked for */
  readonly text: string;
}

type UnpackRefusal = Extract<Refusal, 'truncated' | 'too-large' | 'encrypted' | 'has-entities'>;

export type Unpacking =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Unpacked> }
  | { readonly ok: false; readonly refusal: UnpackRefusal };

/** A declaration stands at the beginning of a part, or not at all. */
const START_BYTES = 4096;

const UNPACKING = whatever('browsers say in many ways that packed bytes are damaged');

/** Gets the text of a part piece by piece, and how many bytes of it there were so far. */
export type OnText = (piece: string, bytes: number) => void;

/** Unpacks one entry without keeping it; null when it is not what the directory declares. */
async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  onText: OnText | null,
): Promise<Omit<Unpacked, 'text'> | null> {
  const decoder = new TextDecoder();
  let [bytes, crc, start] = [0, CRC_START, ''];
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  const reader = unpackedContent(packed, entry.method).getReader();
  const next = () => reader.read().catch(expected(null, UNPACKING));
  for (let part = await next(); part === null || !part.done; part = await next()) {
    if (part === null) return null;
    bytes += part.value.length;
    if (bytes > entry.declaredBytes) {
      await reader.cancel();
      return null;
    }
    crc = crcAfter(crc, part.value);
    if (start.length < START_BYTES) start += new TextDecoder().decode(part.value.subarray(0, START_BYTES));
    onText?.(decoder.decode(part.value, { stream: true }), bytes);
  }
  const asDeclared = bytes === entry.declaredBytes && (crc ^ CRC_START) >>> 0 === entry.crc32;
  return asDeclared ? { bytes, hasEntities: declaresEntities(start) } : null;
}

/** Hands out the text of one part as it is unpacked; why it cannot be believed, once it is known, null when it can. */
export async function readPart(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  onText: OnText,
): Promise<UnpackRefusal | null> {
  const part = isUnpackable(entry) ? await unpack(archive, entry, onText) : null;
  if (part === null) return 'truncated';
  return part.hasEntities ? 'has-entities' : null;
}

/** Why an archive is not unpacked at all, by what its directory declares. */
export function archiveRefusal(entries: readonly ZipEntry[]): UnpackRefusal | null {
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  return declared > MAX_DECLARED_BYTES ? 'too-large' : null;
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
  const refusal = archiveRefusal(entries);
  if (refusal !== null) return { ok: false, refusal };
  const unpacked = new Map<string, Unpacked>();
  for (const entry of entries.filter(isMarkup)) {
    let text = '';
    const onText: OnText | null = keep(entry.name)
      ? (piece) => {
          text += piece;
        }
      : null;
    const part = isUnpackable(entry) ? await unpack(archive, entry, onText) : null;
    if (part === null) return { ok: false, refusal: 'truncated' };
    if (part.hasEntities) return { ok: false, refusal: 'has-entities' };
    unpacked.set(entry.name, { ...part, text });
  }
  return { ok: true, entries: unpacked };
}
