import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return attempt(() => decoder.decode(bytes), named('TypeError'));
}

const SAMPLE_BYTES = 8192;
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|[\ufffe\uffff]/u;

/** UTF-16 without its mark: commas, digits and line breaks have a zero byte, always on the same side. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if ((even === 0) === (odd === 0) || bytes.length % 2 === 1) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = decodeStrictly(sample.subarray(0, sample.length - (sample.length > 2 ? 2 : 0)), encoding);
  return text === null || NO_TEXT.test(text) ? null : encoding;
}

/**
 * The text of a file in UTF-8, UTF-16 with or without a byte order mark, or GB18030 (and so GBK, GB2312);
 * null when it is none of them. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeStrictly(bytes, marked[0]);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decodeStrictly(bytes, wide);
  return decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030');
}
