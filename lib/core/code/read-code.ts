import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import type { Pixels } from '@/lib/core/record/pixels';
import { type CodeLook, codeLooks } from './code-looks';
import { enlargeGrey } from './enlarge-grey';
import { findCodes } from './find-codes';
import { greyPart } from './grey-part';
import { readCodeText } from './read-code-text';

/** What the QR codes in a picture say. */
export type CodeReading =
  | { readonly kind: 'read'; readonly record: PictureRecord }
  /** codes of several confirmation pictures, put together to one: each says something else */
  | { readonly kind: 'several'; readonly records: readonly PictureRecord[] }
  /** ours, and its length, its CRC or what it says is wrong: never a result */
  | { readonly kind: 'damaged' }
  /** only codes of somebody else */
  | { readonly kind: 'foreign' }
  /** none that can be read */
  | { readonly kind: 'none' };

export interface ReadCodeOptions {
  /** milliseconds, of any clock that only goes forward */
  readonly now: () => number;
  /** No look is begun after so many milliseconds. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 1500;

/**
 * Reads the code of a confirmation picture, also of one that messengers made smaller and lossy, of a screenshot of it,
 * and of a photo of a screen that shows it. Looks are taken until one of our codes is read. Never throws.
 */
export function readCode(pixels: Pixels, { now, timeLimit = TIME_LIMIT }: ReadCodeOptions): CodeReading {
  const end = now() + timeLimit;
  const kinds = new Set<CodeReading['kind']>();
  for (const look of codeLooks(pixels)) {
    const texts = findCodes(greyOf(pixels, look)).map(readCodeText);
    const records = texts.flatMap((text) => (text.kind === 'read' ? [text.record] : []));
    const [record] = records;
    if (record) return records.length === 1 ? { kind: 'read', record } : { kind: 'several', records };
    for (const { kind } of texts) kinds.add(kind);
    if (now() >= end) break;
  }
  return { kind: kinds.has('damaged') ? 'damaged' : kinds.has('foreign') ? 'foreign' : 'none' };
}

function greyOf(pixels: Pixels, { box, smaller, larger }: CodeLook) {
  const grey = greyPart(pixels, box, smaller);
  return larger === 1 ? grey : enlargeGrey(grey, larger);
}
