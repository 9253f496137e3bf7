/** JPEG segments with what phones write in their heads; no picture behind them unless one is given. */

const BIG: readonly number[] = [0x4d, 0x4d];
const LITTLE: readonly number[] = [0x49, 0x49];

export interface MadeUpExif {
  readonly orientation?: number;
  /** `empty`: as phones write it that may not know where they are */
  readonly place?: 'there' | 'empty';
  readonly littleEndian?: boolean;
}

/** An Exif segment (APP1) with one directory, and one for the place. */
export function exifSegment({
  orientation,
  place,
  littleEndian = false,
}: MadeUpExif): Uint8Array<ArrayBuffer> {
  const entries = (orientation === undefined ? 0 : 1) + (place === undefined ? 0 : 1);
  const placeAt = 8 + 2 + entries * 12 + 4;
  const tags = place === 'there' ? [1, 2, 3, 4] : [0];
  const tiff = new DataView(new ArrayBuffer(placeAt + 2 + tags.length * 12 + 4));
  const u16 = (at: number, value: number): void => tiff.setUint16(at, value, littleEndian);
  const u32 = (at: number, value: number): void => tiff.setUint32(at, value, littleEndian);
  for (const [at, byte] of (littleEndian ? LITTLE : BIG).entries()) tiff.setUint8(at, byte);
  u16(2, 42);
  u32(4, 8);
  u16(8, entries);
  let at = 10;
  const entry = (tag: number, type: number, value: () => void): void => {
    u16(at, tag);
    u16(at + 2, type);
    u32(at + 4, 1);
    value();
    at += 12;
  };
  if (orientation !== undefined) entry(0x0112, 3, () => u16(at + 8, orientation));
  if (place !== undefined) entry(0x8825, 4, () => u32(at + 8, placeAt));
  u16(placeAt, tags.length);
  for (const [index, tag] of tags.entries()) u16(placeAt + 2 + index * 12, tag);
  return segment(0xe1, new Uint8Array([...latin1('Exif\0\0'), ...new Uint8Array(tiff.buffer)]));
}

/** Adobe's segment (APP1) with this text. */
export function xmpSegment(text: string): Uint8Array<ArrayBuffer> {
  return segment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0${text}`));
}

/** A segment with its marker and length. */
export function segment(marker: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = content.length + 2;
  return new Uint8Array([0xff, marker, length >> 8, length & 255, ...content]);
}

/** A JPEG's frame header that says this size. */
export function frameSegment(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = [
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    1,
    0x22,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
  ];
  return segment(0xc0, new Uint8Array(bytes));
}

/** A JPEG with these segments behind its first marker, then whatever else of `jpeg` there is. */
export function withSegments(
  segments: readonly Uint8Array[],
  jpeg: Uint8Array = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    ...jpeg.subarray(0, 2),
    ...segments.flatMap((one) => [...one]),
    ...jpeg.subarray(2),
  ]);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
