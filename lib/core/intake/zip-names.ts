import { crc32 } from '@/lib/core/bytes/crc32';
import { UTF8_NAME, type ZipRecord } from '@/lib/core/bytes/zip-records';

type Named = Pick<ZipRecord, 'rawName' | 'extra' | 'flags'>;

/**
 * The names in an archive. Marked as UTF-8, or with Info-ZIP's Unicode path, they are what they say; all others of one
 * archive were written by one program and are in one encoding: UTF-8 (macOS) or GB18030, of which GBK is a part
 * (Windows, 360, WinRAR). Never throws; a byte that is neither becomes U+FFFD.
 */
export function zipNames(records: readonly Named[]): readonly string[] {
  const known = records.map(statedName);
  const open = records.filter((_, index) => known[index] === null).map(({ rawName }) => rawName);
  const encoding = isUtf8(open) ? 'utf-8' : 'gb18030';
  return records.map(({ rawName }, index) => known[index] ?? new TextDecoder(encoding).decode(rawName));
}

function statedName({ rawName, extra, flags }: Named): string | null {
  return (flags & UTF8_NAME) === 0 ? unicodePath(extra, rawName) : new TextDecoder().decode(rawName);
}

const UNICODE_PATH = 0x7075;
/** version, CRC-32 of the plain name */
const PATH_HEAD = 5;

/** Info-ZIP's extra field (APPNOTE 4.6.9); it holds only for the very name that it was written for. */
function unicodePath(extra: Uint8Array, rawName: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view.getUint16(at + 2, true);
    const field = at + 4;
    const isPath = view.getUint16(at, true) === UNICODE_PATH && size >= PATH_HEAD;
    if (isPath && field + size <= extra.length && extra[field] === 1) {
      return view.getUint32(field + 1, true) === crc32(rawName)
        ? new TextDecoder().decode(extra.subarray(field + PATH_HEAD, field + size))
        : null;
    }
    at = field + size;
  }
  return null;
}

/** From here on a character takes three bytes in UTF-8. */
const THREE_BYTES = /[\u0800-\u{10ffff}]/u;

/**
 * Two GBK bytes are often two bytes of UTF-8 as well (名 is not, 路 is ·), three and more hardly ever: names in UTF-8
 * have Chinese characters among them, and every one of them is right.
 */
function isUtf8(names: readonly Uint8Array[]): boolean {
  const texts = names.map(strictUtf8);
  return texts.every((text) => text !== null) && texts.some((text) => THREE_BYTES.test(text ?? ''));
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
