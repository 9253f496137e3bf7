import { decodeBase64 } from './base64';

/** One capture of the screen, still compressed; size in image px. */
export interface PngShot {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

const PREFIX = 'data:image/png;base64,';
/** Offsets of width and height in the IHDR chunk, which is always the first. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The bytes of a data URL without `fetch`, which the extension's CSP blocks; null when it holds no PNG. */
export function pngFromDataUrl(url: string): PngShot | null {
  const bytes = url.startsWith(PREFIX) ? decodeBase64(url.slice(PREFIX.length)) : null;
  const size = bytes && pngSize(bytes);
  return size && { png: new Blob([bytes], { type: 'image/png' }), ...size };
}

/** Width and height that a PNG says it has, px; null for what is too short to be one, or empty. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < HEIGHT_AT + 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const width = view.getUint32(WIDTH_AT);
  const height = view.getUint32(HEIGHT_AT);
  return width === 0 || height === 0 ? null : { width, height };
}
