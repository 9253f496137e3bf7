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

/** Where one of our codes was read, the rest of the picture is looked at for others for so many milliseconds more. */
const LOOK_ON_LIMIT = 6000;

/** What all looks so far have read. */
interface Seen {
  readonly kinds: Set<CodeReading['kind']>;
  /** by the text of the code */
  readonly records: Map<string, PictureRecord>;
}

/**
 * Reads the code of a confirmation picture, also of one that messengers made smaller and lossy, of a screenshot of it,
 * and of a photo of a screen that shows it. Looks are taken until one of our codes is read, and then until all of the
 * picture was seen as large as it is: somebody else's may stand small beside it. `several` also where there was no time
 * for that, or where another one of ours is damaged: nobody can say that it is the only one. Never throws.
 */
export function readCode(pixels: Pixels, { now, timeLimit = TIME_LIMIT }: ReadCodeOptions): CodeReading {
  const seen: Seen = { kinds: new Set(), records: new Map() };
  const looks = [...codeLooks(pixels)];
  const end = now() + timeLimit;
  let last = -1;
  for (const [at, look] of looks.entries()) {
    take(pixels, look, seen);
    last = at;
    if (seen.records.size > 0 || now() >= end) break;
  }
  const [record] = seen.records.values();
  if (record === undefined) {
    return { kind: seen.kinds.has('damaged') ? 'damaged' : seen.kinds.has('foreign') ? 'foreign' : 'none' };
  }
  const isAlone = isTheOnlyOne(pixels, looks.slice(last), seen, now);
  return isAlone ? { kind: 'read', record } : { kind: 'several', records: [...seen.records.values()] };
}

/** `looks`: the one that read the first code, and those that were not taken. */
function isTheOnlyOne(
  pixels: Pixels,
  [taken, ...rest]: readonly CodeLook[],
  seen: Seen,
  now: () => number,
): boolean {
  const isAll = taken !== undefined && isWhole(taken, pixels);
  const end = now() + LOOK_ON_LIMIT;
  for (const look of isAll ? [] : rest.filter((one) => isOfAll(one, pixels))) {
    if (now() >= end) return false;
    take(pixels, look, seen);
    if (seen.records.size > 1) break;
  }
  return seen.records.size === 1 && !seen.kinds.has('damaged');
}

function take(pixels: Pixels, look: CodeLook, { kinds, records }: Seen): void {
  for (const text of findCodes(greyOf(pixels, look))) {
    const read = readCodeText(text);
    kinds.add(read.kind);
    if (read.kind === 'read') records.set(text, read.record);
  }
}

/** One that shows all of the picture as large as it is. */
function isWhole({ box, smaller }: CodeLook, { width, height }: Pixels): boolean {
  return smaller === 1 && box.width === width && box.height === height;
}

/** One of those that together do: the corner alone says nothing of the rest. */
function isOfAll(look: CodeLook, pixels: Pixels): boolean {
  return isWhole(look, pixels) || (look.smaller === 1 && look.larger === 1);
}

function greyOf(pixels: Pixels, { box, smaller, larger }: CodeLook) {
  const grey = greyPart(pixels, box, smaller);
  return larger === 1 ? grey : enlargeGrey(grey, larger);
}
