import type { Size } from '@/lib/core/capture/geometry';
import { pictureSize } from '@/lib/core/ocr/image/picture-size';

const GIF_HEAD = 10;

/** Width and height in the head of a JPEG, PNG or GIF; null when it is damaged, or says that there is nothing. */
export function photoSize(bytes: Uint8Array): Size | null {
  const size = isGif(bytes) ? gifSize(bytes) : pictureSize(bytes);
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}

function isGif(bytes: Uint8Array): boolean {
  return bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46;
}

function gifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < GIF_HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}
