import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/** What the head of a photo says beside its size (Exif 2.32; JPEG, ISO/IEC 10918-1). */
export interface Exif {
  /** 1 upright; 2–8 how it is to be turned and mirrored */
  readonly orientation: number;
  /** where it was taken is in it */
  readonly hasPlace: boolean;
}

const NOTHING: Exif = { orientation: 1, hasPlace: false };
const ORIENTATION = 0x0112;
const PLACE = 0x8825;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** marker, length, "Exif\0\0" */
const TIFF_AT = 10;

/** Orientation and place in the head of a JPEG; nothing for other files and for a head that is damaged. Never throws. */
export function readExif(jpeg: Uint8Array): Exif {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  // reading behind the end: the file is shorter than its own head says
  const found = attempt(() => segments(view).map((at) => exifAt(jpeg, view, at)), named('RangeError')) ?? [];
  return {
    orientation: found.find(({ orientation }) => orientation !== 1)?.orientation ?? 1,
    hasPlace: found.some(({ hasPlace }) => hasPlace),
  };
}

/** Where each APP1 segment begins: Exif is in one, Adobe's XMP in another. */
function segments(view: DataView): readonly number[] {
  const found: number[] = [];
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return found;
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN) break;
    if (marker === APP1) found.push(at);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return found;
}

function exifAt(jpeg: Uint8Array, view: DataView, at: number): Exif {
  const end = at + 2 + view.getUint16(at + 2);
  const text = new TextDecoder('latin1').decode(jpeg.subarray(at + 4, end));
  if (!text.startsWith('Exif\0\0')) return { ...NOTHING, hasPlace: /exif:GPSL(?:at|ong)itude/.test(text) };
  return inTiff(view, at + TIFF_AT);
}

function inTiff(view: DataView, start: number): Exif {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  let exif = NOTHING;
  for (let entry = 0; entry < view.getUint16(directory, little); entry += 1) {
    const at = directory + 2 + entry * 12;
    const tag = view.getUint16(at, little);
    if (tag === ORIENTATION) exif = { ...exif, orientation: turning(view.getUint16(at + 8, little)) };
    if (tag === PLACE) exif = { ...exif, hasPlace: namesPlace(view, start, at, little) };
  }
  return exif;
}

function turning(value: number): number {
  return value >= 1 && value <= 8 ? value : 1;
}

/** Latitude is tag 2, longitude tag 4: an empty place is written by phones that were not allowed to know it. */
function namesPlace(view: DataView, start: number, at: number, little: boolean): boolean {
  const directory = start + view.getUint32(at + 8, little);
  const tags = Array.from({ length: view.getUint16(directory, little) }, (_, entry) =>
    view.getUint16(directory + 2 + entry * 12, little),
  );
  return tags.includes(2) || tags.includes(4);
}
