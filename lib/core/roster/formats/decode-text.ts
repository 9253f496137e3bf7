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

const NOT_ASCII = /[^\0-\x7f]/u;
/** One character in so many may be broken before nobody can say that the encoding is the right one. */
const WHOLE_FOR_EACH_BROKEN = 20;

/** The bytes of one broken character of UTF-8 stand as so many broken ones. */
const BYTES_OF_ONE = 3;
/** A broken byte of GB18030 shifts what follows, and breaks once more where letters and commas go on. */
const ONE_SHIFTED = 2;
/** A short list with one broken character has at least so many others. */
const HAN_BESIDE_ONE = 6;

const TRIED_BYTES = 65_536;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isNearlyWhole(text: string): boolean {
  let [broken, run, whole, han] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    run = code === 0xfffd ? run + 1 : 0;
    if (code === 0xfffd) broken += run % BYTES_OF_ONE === 1 ? 1 : 0;
    else if (code > 0x7f) whole += 1;
    if (isHan(code)) han += 1;
  }
  return broken * WHOLE_FOR_EACH_BROKEN <= whole || (broken <= ONE_SHIFTED && han >= HAN_BESIDE_ONE);
}

/** The text with broken characters as U+FFFD; null where there are too many of them. */
function looselyDecoded(bytes: Uint8Array, encoding: string): string | null {
  // a text in another encoding shows it at once
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, TRIED_BYTES));
  if (bytes.length > TRIED_BYTES && !isNearlyWhole(start)) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  return isNearlyWhole(text) ? text : null;
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
    lines.push(bytes.subarray(from, at + 1));
    from = at + 1;
  }
  return [...lines, bytes.subarray(from)];
}

/** So many Han characters, and nothing else beyond ASCII, are in no line of another encoding by chance. */
const SURELY_HAN =
  /^[\0-\x7f\u3000-\u303f\uff00-\uffef]*(?:[\u4e00-\u9fff][\0-\x7f\u3000-\u303f\uff00-\uffef]*){6,}$/;

const SAMPLED_LINES = 50;

/** Whether the beginning or the end of a text that is not UTF-8 as a whole has a line that surely is. */
function isMixed(lines: readonly Uint8Array[]): boolean {
  return [...lines.slice(0, SAMPLED_LINES), ...lines.slice(-SAMPLED_LINES)].some((line) => {
    const utf8 = decodeStrictly(line, 'utf-8');
    return utf8 !== null && SURELY_HAN.test(utf8);
  });
}

/** Lines of two programs may be in two encodings; null where none is, or one is in neither. */
function lineByLine(bytes: Uint8Array): string | null {
  const lines = linesOf(bytes);
  if (!isMixed(lines)) return null;
  const texts = lines.map((line) => decodeStrictly(line, 'utf-8') ?? decodeStrictly(line, 'gb18030'));
  return texts.includes(null) ? null : texts.join('');
}

/**
 * The text of a file in UTF-8, UTF-16 with or without a byte order mark, or GB18030 (and so GBK, GB2312); null when it
 * is none of them. Where a few characters are broken they stand as U+FFFD, and the others as they are. A byte order
 * mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeStrictly(bytes, marked[0]) ?? looselyDecoded(bytes, marked[0]);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decodeStrictly(bytes, wide);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  // few bytes that are no GB18030 are UTF-8 by chance: a text that nearly is UTF-8 is
  const nearly = looselyDecoded(bytes, 'utf-8');
  if (nearly !== null && NOT_ASCII.test(nearly)) return nearly;
  return lineByLine(bytes) ?? decodeStrictly(bytes, 'gb18030') ?? looselyDecoded(bytes, 'gb18030');
}
